import type { CommandId } from '#contract/commands/commands'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { type CommandActs, useCommands } from '../../commands/use-commands'
import { say } from '../../frame/toast'
import { chooseImport } from '../../choose/choosing'
import { entriesOf } from './snapshot-menu'
import { switchTo } from './switch-to'

/** What can be done with the snapshot whose row has the focus, else with the one in use. */
export function useSnapshotCommands(props: {
  snapshots: readonly KeptSnapshot[]
  busy: string | null
}): void {
  const { snapshots, busy } = props
  const isOnly = snapshots.length < 2
  const current = () =>
    snapshots[indexWithFocus() ?? -1] ?? snapshots.find(({ inUse }) => inUse) ?? snapshots[0]
  const act = (wanted: CommandId) => () => {
    const snapshot = current()
    if (!snapshot) return
    const entry = entriesOf({ snapshot, isOnly, busy }).find(({ command }) => command === wanted)
    if (!entry) say(`That cannot be done with “${snapshot.name}”.`)
    else if (entry.hindrance) say(`${entry.hindrance}.`)
    else entry.act()
  }
  const acts: CommandActs = {
    'switch-snapshot': () => {
      const snapshot = current()
      if (snapshot?.facts && !snapshot.inUse) void switchTo(snapshot.id)
    },
    'verify-snapshot': act('verify-snapshot'),
    'compare-snapshot': act('compare-snapshot'),
    'remove-snapshot': act('remove-snapshot'),
    ...(busy === null && { 'import-dumps': () => void chooseImport('files') }),
  }
  useCommands(acts)
}

function indexWithFocus(): number | undefined {
  const row = document.activeElement?.closest<HTMLElement>('table.kept tbody > tr')
  const index = row?.dataset['index']
  return index === undefined ? undefined : Number(index)
}
