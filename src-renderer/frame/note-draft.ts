import type { Thing } from '../things'

/** What was typed and not saved yet, by the thing it is about, as long as the window is open. */
const drafts = new Map<string, string>()

const keyOf = ({ kind, id }: Thing) => JSON.stringify([kind, id])

/** The text of a note that was left unsaved. */
export const draftOf = (thing: Thing): string | undefined => drafts.get(keyOf(thing))

/** Keeps a draft; one that says what is saved already is none. */
export function keepDraft(thing: Thing, draft: string, saved: string): void {
  if (draft === saved) drafts.delete(keyOf(thing))
  else drafts.set(keyOf(thing), draft)
}
