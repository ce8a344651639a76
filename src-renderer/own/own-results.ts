import { ask } from '#contract/ask'
import type { InputOf } from '#contract/contract'
import type { OwnResult, OwnResultKept, OwnResults } from '#contract/own-result'
import { LIBRARY_FORM } from '#contract/library'
import { call, queries, useArchive } from '../archive'
import { orSay } from '../frame/or-say'
import { say } from '../frame/toast'

/** The results that the reader added to a leaderboard; null until they are known. */
export function useOwnResults(leaderboard: string): OwnResults | null {
  const asked = useArchive('own-results', { leaderboard }, { quiet: true })
  return asked.state === 'ready' && !asked.stale ? asked.value : null
}

/** Adds a result or changes one; all that is on screen follows. Throws AskError. */
export async function keepResult(request: InputOf<'own-result'>): Promise<OwnResultKept> {
  const kept = await ask(call, 'own-result', request)
  await askAnew()
  return kept
}

/** Removes a result, and offers to bring it back. */
export const removeResult = (result: OwnResult): Promise<void> =>
  orSay(async () => {
    await ask(call, 'remove-own-result', { id: result.id })
    await askAnew()
    say('Result removed.', { words: 'Undo', act: () => void orSay(() => bringBack(result)) })
  })

async function bringBack(result: OwnResult): Promise<void> {
  const text = JSON.stringify({ version: LIBRARY_FORM, results: [result] })
  await ask(call, 'restore-library', { text })
  await askAnew()
}

/** The questions whose answers hold results of the reader's own. */
const ABOUT_OWN = ['own-results', 'own-result', 'leaderboard', 'compare', 'export-own-results']

const isAboutOwn = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  ABOUT_OWN.includes(String(queryKey[0]))

async function askAnew(): Promise<void> {
  // An old answer must not be shown even until the new one is there.
  queries.removeQueries({ predicate: isAboutOwn, type: 'inactive' })
  await queries.invalidateQueries({ predicate: isAboutOwn })
}
