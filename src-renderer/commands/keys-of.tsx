import { useMemo } from 'react'
import type { CommandId } from '#contract/commands/commands'
import { keysInForce, type KeysInForce } from '#contract/commands/keys-in-force'
import { usePreferences } from '../preferences'
import { spelledHere } from './spelled-here'

/** The keys that every command has for the reader; its own until it is known what the reader gave it. */
export function useKeysInForce(): KeysInForce {
  const settings = usePreferences()?.settings ?? null
  return useMemo(() => keysInForce(settings), [settings])
}

/** Whether letters, digits and signs do something by themselves. */
export const useSingleKeys = (): boolean => usePreferences()?.settings.singles !== 'off'

/** Answers how the first keys of a command are written; undefined for one without keys. */
export function useKeysOf(): (id: CommandId) => string | undefined {
  const keys = useKeysInForce()
  return (id) => {
    const [first] = keys[id]
    return first === undefined ? undefined : spelledHere(first)
  }
}

/** Answers words with the keys of a command behind them, for a tip: `Export (Ctrl+E)`. */
export function useWithKeys(): (words: string, id: CommandId) => string {
  const keysOf = useKeysOf()
  return (words, id) => {
    const keys = keysOf(id)
    return keys === undefined ? words : `${words} (${keys})`
  }
}

/** The first keys of a command in brackets, behind words about it; nothing for one without keys. */
export function KeysBehind({ of }: { of: CommandId }) {
  const keys = useKeysOf()(of)
  return (
    keys !== undefined && (
      <>
        {' '}
        (<kbd>{keys}</kbd>)
      </>
    )
  )
}
