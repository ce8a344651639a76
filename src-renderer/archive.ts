import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask, AskError } from '#contract/ask'
import type { InputOf, Method, ReplyOf } from '#contract/contract'
import { forgetOldAnswers } from './forget-answers'
import { answered } from './last-answer'
import { call } from './transport'

export { call }

/** A question and how far it has come. A page shows all three. */
export type Asked<Value> =
  | { state: 'waiting' }
  | { state: 'failed'; error: AskError; again: () => void }
  /** `stale` while this is still the answer to the question before. */
  | { state: 'ready'; value: Value; stale: boolean }

// A snapshot does not change while it is open, so an answer never grows old. Queries must run without
// a network too: the archive is here.
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 30 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      // Answers come whole; comparing one with the last costs more than drawing it.
      structuralSharing: false,
    },
  },
})

forgetOldAnswers(queries.getQueryCache())

/** Asks, and has the status line say what came. */
async function askAloud<M extends Method>(method: M, request: InputOf<M>): Promise<ReplyOf<M>> {
  const start = performance.now()
  const reply = await ask(call, method, request)
  answered(method, reply, performance.now() - start)
  return reply
}

const question = <M extends Method>(method: M, request: InputOf<M>) => ({
  queryKey: [method, request],
  queryFn: () => askAloud(method, request),
})

/** Asks before the page is there that will ask the same. A failure is left for the page to meet. */
export const askAhead = <M extends Method>(method: M, request: InputOf<M>): Promise<void> =>
  queries.prefetchQuery(question(method, request))

/**
 * Asks the archive. The last answer stays, marked stale, until the next arrives. `quiet` for questions
 * that are not the page's own, whose answers the status line passes over; `isOff` while there is
 * nothing to ask.
 */
export function useArchive<M extends Method>(
  method: M,
  request: InputOf<M>,
  { quiet = false, isOff = false } = {},
): Asked<ReplyOf<M>> {
  const query = useQuery({
    ...question(method, request),
    ...(quiet && { queryFn: () => ask(call, method, request) }),
    placeholderData: keepPreviousData,
    enabled: !isOff,
  })
  const { data, error, isPlaceholderData, refetch } = query
  return useMemo(
    () => asked(data, error, isPlaceholderData, () => void refetch()),
    [data, error, isPlaceholderData, refetch],
  )
}

/** Asks several questions at once and quietly. Answers what has come so far, in their order. */
export function useAnswers<M extends Method>(
  method: M,
  requests: readonly InputOf<M>[],
): readonly (ReplyOf<M> | undefined)[] {
  const questions = requests.map((request) => ({
    ...question(method, request),
    queryFn: () => ask(call, method, request),
  }))
  return useQueries({ queries: questions, combine: answersOf<M> })
}

const answersOf = <M extends Method>(results: readonly { data?: unknown }[]) =>
  results.map(({ data }) => data as ReplyOf<M> | undefined)

/** Whether a question has been answered. */
export const isAnswered = <M extends Method>(method: M, request: InputOf<M>): boolean =>
  queries.getQueryData([method, request]) !== undefined

/** How far a question has come, from what a query says of it. */
export function asked<Value>(
  value: Value | undefined,
  error: Error | null,
  stale: boolean,
  again: () => void,
): Asked<Value> {
  if (error) return { state: 'failed', error: asAskError(error), again }
  return value === undefined ? { state: 'waiting' } : { state: 'ready', value, stale }
}

const asAskError = (error: Error) =>
  error instanceof AskError ? error : new AskError({ code: 'internal', message: error.message })

interface Part {
  total: number
  items: readonly unknown[]
  next: string | null
}

/** The methods that answer with a part of a list. */
type ListMethod = { [M in Method]: ReplyOf<M> extends Part ? M : never }[Method]
type ItemOf<M extends ListMethod> = ReplyOf<M>['items'][number]

export interface EveryPage<M extends ListMethod> {
  /** The first reply, for what it says beside its items. */
  first: ReplyOf<M>
  total: number
  /** What has arrived so far, in order. */
  items: readonly ItemOf<M>[]
  /** Asks for the items that follow; null at the end and while some are on their way. */
  more: (() => void) | null
}

/** Asks for a list part by part, for lists that show more as the reader scrolls. */
export function useEveryPage<M extends ListMethod>(
  method: M,
  request: InputOf<M>,
): Asked<EveryPage<M>> {
  const query = useInfiniteQuery({
    queryKey: [method, 'every', request],
    queryFn: ({ pageParam }) =>
      askAloud(method, pageParam === null ? request : { ...request, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (reply: ReplyOf<M>) => (reply as Part).next,
    placeholderData: keepPreviousData,
  })
  const { data, hasNextPage, isFetching, fetchNextPage } = query
  const items = useMemo(
    () => data?.pages.flatMap((page): readonly ItemOf<M>[] => page.items) ?? [],
    [data],
  )
  if (query.error && !data)
    return asked<never>(undefined, query.error, false, () => void query.refetch())
  const first = data?.pages[0]
  if (!first) return { state: 'waiting' }
  const more = hasNextPage && !isFetching ? () => void fetchNextPage() : null
  return {
    state: 'ready',
    value: { first, total: (first as Part).total, items, more },
    stale: query.isPlaceholderData,
  }
}
