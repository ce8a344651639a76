import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { ask, AskError } from '#contract/ask'
import type { InputOf, Method, ReplyOf } from '#contract/contract'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import { asked, call, queries, type Asked } from '../archive'
import { say } from '../frame/toast'
import { follow } from './follow'
import { isUnderWay } from './work-progress'

/** The requests whose answer is how the snapshots are afterwards. */
type KeptMethod = {
  [M in Method]: ReplyOf<M> extends KeptSnapshots ? M : never
}[Method]

const key = ['snapshots', {}]

/** Milliseconds between two questions how far a work is. */
const pace = 300

/** The snapshots of this computer. Asked again and again only while a work is under way. */
export function useSnapshots(): Asked<KeptSnapshots> {
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => ask(call, 'snapshots', {}),
    // Other windows and the command line change them too.
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.work) ? pace : false),
  })
  return useMemo(() => asked(data, error, false, () => void refetch()), [data, error, refetch])
}

/** Has every page follow what becomes of the snapshots. Called once, by the frame. */
export function useFollowSnapshots(): void {
  const kept = useSnapshots()
  const value = kept.state === 'ready' ? kept.value : null
  useEffect(() => {
    if (value) follow(value)
  }, [value])
}

/** Asks for a change and shows what is afterwards. Throws AskError. */
export async function change<M extends KeptMethod>(
  method: M,
  request: InputOf<M>,
): Promise<KeptSnapshots> {
  const kept: KeptSnapshots = await ask(call, method, request)
  // What was asked before the change must not come after it.
  await queries.cancelQueries({ queryKey: key })
  queries.setQueryData(key, kept)
  return kept
}

/** The same, where a refusal is said in passing. Answers whether it was done. */
export async function tryChange<M extends KeptMethod>(
  method: M,
  request: InputOf<M>,
): Promise<boolean> {
  try {
    await change(method, request)
    return true
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(error.message)
    return false
  }
}
