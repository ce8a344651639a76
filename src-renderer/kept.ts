import { ask } from '#contract/ask'
import type { InputOf } from '#contract/contract'
import { LIBRARY_FORM, type Kept, type KeptHere, type Library } from '#contract/library'
import { call, queries, useArchive } from './archive'
import type { Thing } from './things'

const key = ['library', {}]

/** What the reader keeps; null until it is known, or when it cannot be read. */
export function useKept(): Library | null {
  const asked = useArchive('library', {}, { quiet: true })
  return asked.state === 'ready' ? asked.value : null
}

/** The same as it was last told, for what happens at the press of a key. */
export const knownKept = (): Library | undefined => queries.getQueryData<Library>(key)

/** What is kept of a thing, under its id or one that it had elsewhere. */
export function keptOf<Each extends KeptHere>(list: readonly Each[], thing: Thing): Each[] {
  return list.filter(
    ({ kind, id, here }) =>
      kind === thing.kind && (id === thing.id || (here.state === 'moved' && here.id === thing.id)),
  )
}

/** The changes that answer with what the reader then keeps. */
type Change = 'bookmark' | 'note' | 'keep-history' | 'clear-history'

/** Changes what the reader keeps. Throws AskError. */
export async function changeKept<M extends Change>(method: M, request: InputOf<M>): Promise<void> {
  queries.setQueryData(key, await ask<Change>(call, method, request))
}

/** Notes that a thing was opened. What cannot be noted is no matter to whoever came to read. */
export async function noteVisit(thing: Thing): Promise<void> {
  const outcome = await call('visit', thing)
  // Asked again by the next page that shows it, and not before.
  if (outcome.ok) await queries.invalidateQueries({ queryKey: key, refetchType: 'none' })
}

/** Brings back what was just taken away, as it was. Throws AskError. */
export async function bringBack(part: {
  bookmarks?: readonly KeptHere[]
  notes?: readonly KeptHere[]
  history?: readonly KeptHere[]
}): Promise<void> {
  // Where a thing is differs from one snapshot to the next, and is not kept.
  const lists = Object.entries(part).map(([name, list]) => [name, list.map(withoutHere)])
  const text = JSON.stringify({ version: LIBRARY_FORM, ...Object.fromEntries(lists) })
  await ask(call, 'restore-library', { text })
  await queries.invalidateQueries({ queryKey: key })
}

function withoutHere(thing: KeptHere): Kept {
  const { here: _, ...kept } = thing
  return kept
}
