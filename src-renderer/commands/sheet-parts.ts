import { type CommandId, commandIds, commands } from '#contract/commands/commands'
import { areSingleKeys } from '#contract/commands/combination'
import { fixedKeys, type FixedPlace } from '#contract/commands/fixed-keys'
import type { KeysInForce } from '#contract/commands/keys-in-force'

/** A line of the sheet: what happens, and each of the keys that do it. */
export interface SheetLine {
  title: string
  keys: readonly string[]
}

export interface SheetGroup {
  place: FixedPlace
  lines: readonly SheetLine[]
}

/** What the page on screen has, as far as keys go. */
export interface OnScreen {
  available: ReadonlySet<string>
  hasTable: boolean
  hasChart: boolean
}

/**
 * The keys of all commands and those that cannot be changed: those that work on this page, those that
 * work anywhere, and those of other pages. Lines without keys are left out.
 */
export function sheetParts(
  keys: KeysInForce,
  singleKeys: boolean,
  screen: OnScreen,
): { here: SheetGroup[]; anywhere: SheetGroup[]; elsewhere: SheetGroup[] } {
  const isAvailable = (id: CommandId) => screen.available.has(id)
  const isHere = (place: FixedPlace) => isOnScreen(place, screen)
  const group = (place: FixedPlace): SheetGroup => {
    const own = commandIds
      .filter((id) => commands[id].place === place)
      // What a page of the kind could do is told on other pages, what cannot be done here is not.
      .filter((id) => isAvailable(id) || (place !== 'anywhere' && !isHere(place)))
      .map((id): SheetLine => ({ title: commands[id].title, keys: keys[id] }))
    const lines = [...own, ...fixedLines(place, singleKeys)]
    return { place, lines: lines.filter((line) => line.keys.length > 0) }
  }
  const groups = (places: readonly FixedPlace[]) =>
    places.map(group).filter(({ lines }) => lines.length > 0)
  return {
    here: groups(ofPages.filter(isHere)),
    anywhere: groups(['anywhere', 'layer']),
    elsewhere: groups(ofPages.filter((place) => !isHere(place))),
  }
}

const ofPages = ['leaderboard', 'paper', 'snapshots', 'list', 'head', 'chart'] as const

function isOnScreen(place: FixedPlace, { available, hasTable, hasChart }: OnScreen): boolean {
  if (place === 'list' || place === 'head') return hasTable
  if (place === 'chart') return hasChart
  return commandIds.some((id) => commands[id].place === place && available.has(id))
}

const fixedLines = (of: FixedPlace, singleKeys: boolean): SheetLine[] =>
  fixedKeys
    .filter(({ place }) => place === of)
    .map(({ title, keys }) => ({
      title,
      keys: keys.filter((each) => singleKeys || !areSingleKeys(each)),
    }))
