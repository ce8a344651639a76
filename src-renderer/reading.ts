import { readingStates, type Library, type ReadingState } from '#contract/library'
import { orSay } from './frame/or-say'
import { say } from './frame/toast'
import { bringBack, changeKept, askKept, keptOf } from './kept'
import type { Thing } from './things'

/** How far the reader is, as it is written beside a paper. */
export const readingWords: Readonly<Record<ReadingState, string>> = {
  'to read': 'To read',
  reading: 'Reading',
  read: 'Read',
}

/** Whether a word is a mark for how far a paper is read. */
export const isReadingState = (state: string): state is ReadingState =>
  readingStates.some((each) => each === state)

/** The state of a paper by its id here; null when it is not marked. */
export const readingOf = ({ reading }: Pick<Library, 'reading'>, id: string): string | null =>
  keptOf(reading, { kind: 'paper', id })[0]?.state ?? null

/** The states of all marked papers by their ids here, for a list of papers. */
export function readingStatesOf({
  reading,
}: Pick<Library, 'reading'>): ReadonlyMap<string, string> {
  return new Map(
    reading.map(({ id, here, state }) => [here.state === 'moved' ? here.id : id, state]),
  )
}

/** Marks a paper, or takes its mark away, and offers to take that back. */
export const changeReading = (paper: Pick<Thing, 'id'>, state: ReadingState | undefined) =>
  orSay(async () => {
    const { id } = paper
    const before = keptOf((await askKept()).reading, { kind: 'paper', id })
    await changeKept('reading', { id, state })
    const takeBack = async () => {
      if (before.length === 0) return changeKept('reading', { id })
      // One that is there would stay as it is.
      if (state !== undefined) await changeKept('reading', { id })
      return bringBack({ reading: before })
    }
    say(
      state === undefined ? 'Mark taken away.' : `Marked: ${readingWords[state].toLowerCase()}.`,
      {
        words: 'Undo',
        act: () => void orSay(takeBack),
      },
    )
  })
