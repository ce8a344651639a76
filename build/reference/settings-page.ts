import { z } from 'zod'
import { firstSettings } from '#contract/settings'
import { settingsRequests } from '#contract/settings-requests'
import { requestFlags } from '../../src-main/hosts/cli/flags'
import { ContractComments } from './contract-comments'
import { code, markdownTable, page } from './markdown'
import { type Schema, typeOf } from './requests-page'

/** What needs no words in the code. */
const obvious: Readonly<Record<string, string>> = {
  theme: 'Light or dark.',
  contrast: 'Of text, lines and edges.',
  motion: 'Of layers that appear and what turns while the reader waits.',
}

/** Every setting with what it may be, and what it is until the reader changes it. */
export function settingsPage(root: string): string {
  const comments = new ContractComments(root)
  const { properties = {} } = z.toJSONSchema(settingsRequests.set, {
    io: 'input',
    unrepresentable: 'any',
  })
  const switches = new Set(
    requestFlags('set').flatMap(({ name, isSwitch }) => (isSwitch ? [name] : [])),
  )
  const first: Readonly<Record<string, unknown>> = { ...firstSettings }
  const rows = Object.entries(properties as Record<string, Schema>).map(([name, schema]) => [
    code(name),
    switches.has(name) ? 'true or false' : typeOf(schema),
    code(String(first[name] ?? '')),
    comments.ofField('Settings', name) || (obvious[name] ?? ''),
  ])
  return page('Settings', [
    'The page Settings has all of them. `pwc set --theme dark` and `POST /api/set` change those that are named and leave the rest; ' +
      '`set-keys` gives a command other keys, which [the list of keys](keys.md) names; `reset-settings` has all as it came.',
    markdownTable(['setting', 'values', 'at first', 'meaning'], rows),
  ])
}
