import type { CommandPlace } from './command'

/** Where keys work that belong to what has the focus. */
export type FixedPlace = CommandPlace | 'head' | 'chart' | 'layer'

/** Keys that do one thing only and cannot be given to another. */
export interface FixedKeys {
  title: string
  place: FixedPlace
  keys: readonly string[]
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** The keys that move in tables, menus and dialogs, for whoever reads a list of all keys. */
export const fixedKeys: readonly FixedKeys[] = [
  { title: 'Next row', place: 'list', keys: ['j', 'ArrowDown'] },
  { title: 'Previous row', place: 'list', keys: ['k', 'ArrowUp'] },
  { title: 'Open the row', place: 'list', keys: ['Enter'] },
  { title: 'All about the row', place: 'list', keys: ['Space'] },
  { title: 'Choose the row, or no longer', place: 'list', keys: ['x'] },
  { title: 'Choose this row and the next', place: 'list', keys: ['Shift+ArrowDown'] },
  { title: 'Choose this row and the one before', place: 'list', keys: ['Shift+ArrowUp'] },
  { title: 'First row', place: 'list', keys: ['Home'] },
  { title: 'Last row', place: 'list', keys: ['End'] },
  { title: 'Rank by the first to ninth metric', place: 'leaderboard', keys: digits },
  { title: 'Sort by the column', place: 'head', keys: ['Enter', 'Space'] },
  { title: 'Sort by the column as well', place: 'head', keys: ['Shift+Enter'] },
  { title: 'Move the column left', place: 'head', keys: ['Mod+Shift+ArrowLeft'] },
  { title: 'Move the column right', place: 'head', keys: ['Mod+Shift+ArrowRight'] },
  { title: 'Hide the column', place: 'head', keys: ['h'] },
  { title: 'Pin the column', place: 'head', keys: ['p'] },
  { title: 'Narrower', place: 'head', keys: ['Alt+ArrowLeft'] },
  { title: 'Wider', place: 'head', keys: ['Alt+ArrowRight'] },
  { title: 'All of these as a menu', place: 'head', keys: ['Shift+F10', 'ContextMenu'] },
  { title: 'Next result', place: 'chart', keys: ['ArrowRight'] },
  { title: 'Result before', place: 'chart', keys: ['ArrowLeft'] },
  { title: 'Close', place: 'layer', keys: ['Escape'] },
  { title: 'Confirm', place: 'layer', keys: ['Mod+Enter'] },
]
