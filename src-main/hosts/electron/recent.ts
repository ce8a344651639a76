import { app } from 'electron'
import type { Call } from '#contract/contract'
import { pathsOf } from '../../snapshots/works-to-begin'
import { MOST_RECENT, type KeptShell } from './kept-shell'

/** The list with these files and folders in front, none of them twice. */
export const withRecent = (known: readonly string[], paths: readonly string[]): string[] =>
  [...new Set([...paths, ...known])].slice(0, MOST_RECENT)

/** The same call, which has the shell and the system remember what was imported. */
export function rememberingImports(call: Call, kept: KeptShell, changed: () => void): Call {
  return async (method, request) => {
    const outcome = await call(method, request)
    if (method === 'import' && outcome.ok) {
      // It was accepted, so that it holds what it must.
      const paths = pathsOf((request as { paths: string }).paths).slice(0, MOST_RECENT)
      kept.change({ recent: withRecent(kept.state.recent, paths) })
      for (const path of paths) app.addRecentDocument(path)
      changed()
    }
    return outcome
  }
}
