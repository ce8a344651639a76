import { ask } from '#contract/ask'
import type { InputOf } from '#contract/contract'
import { LIBRARY_FORM, type KeptHere, type Library } from '#contract/library'
import { call, queries, useArchive } from './archive'
import type { Thing } from './things'

const key = ['library', {}]

/** What the reader keeps; null until it is known, or when it cannot be read. */
export function useKept(): Library | null {
  const asked = useArchive('library', {}, { quiet: true })
  return asked.state === 'ready' ? asked.value : null
}

/** The same for what happens at the press of a key: asked for when it is not known yet. Throws AskError. */
export const askKept = (): Promise<Library> =>
  queries.ensureQueryData({ queryKey: key, queryFn: () => ask(call, 'library', {}) })

/** What is kept of a thing, under its id or one that it had elsewhere. */
export function keptOf<Each extends KeptHere>(list: readonly Each[], thing: Thing): Each[] {
  return list.filter(
    ({ kind, id, here }) =>
      kind === thing.kind && (id === thing.id || (here.state === 'moved' && here.id === thing.id)),
  )
}

/** The changes that answer with what the reader then keeps. */
type Change =
  | 'bookmark'
  | 'note'
  | 'collection'
  | 'collect'
  | 'reading'
  | 'save-search'
  | 'attach'
  | 'keep-history'
  | 'clear-history'

/** The other answers about what the reader keeps, which are asked anew after each change. */
const FOLLOWING = ['search-library', 'library-list', 'attached']

/** Changes what the reader keeps. Throws AskError. */
export async function changeKept<M extends Change>(method: M, request: InputOf<M>): Promise<void> {
  const kept = await ask<Change>(call, method, request)
  // What was asked before the change must not come after it.
  await queries.cancelQueries({ queryKey: key })
  queries.setQueryData(key, kept)
  await follow()
}

const follow = () =>
  queries.invalidateQueries({
    predicate: ({ queryKey }) => FOLLOWING.some((method) => method === queryKey[0]),
  })

/** Notes that a thing was opened. What cannot be noted is no matter to whoever came to read. */
export async function noteVisit(visit: Thing & { address: string }): Promise<void> {
  const outcome = await call('visit', visit)
  // Asked again by the next page that shows it, and not before.
  if (outcome.ok) await queries.invalidateQueries({ queryKey: key, refetchType: 'none' })
}

/** Brings back what was just taken away, as it was. Throws AskError. */
export async function bringBack(part: Partial<Taken>): Promise<void> {
  const { collections, ...lists } = part
  const text = JSON.stringify({
    version: LIBRARY_FORM,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, stored(list)])),
    ...(collections && {
      collections: collections.map((each) => ({ ...each, items: stored(each.items) })),
    }),
  })
  await ask(call, 'restore-library', { text })
  await queries.invalidateQueries({ queryKey: key })
  await follow()
}

type Taken = Pick<
  Library,
  'bookmarks' | 'notes' | 'history' | 'collections' | 'reading' | 'searches' | 'files'
>

/** Where a thing is differs from one snapshot to the next, and is not kept. */
const stored = (list: readonly object[]) => list.map((each) => ({ ...each, here: undefined }))
