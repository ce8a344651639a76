import type { MenuItemConstructorOptions as Item } from 'electron'
import type { MenuName } from '#contract/commands/command'
import { commandIds, commands, type CommandId } from '#contract/commands/commands'
import { accelerator } from './accelerator'
import { appMenu, systemItems, type MenuActs, type MenuFacts } from './system-items'

/** The application menu as data: the commands of the app, and what only the system or the shell does. */
export function menu(facts: MenuFacts, acts: MenuActs): Item[] {
  const isMac = facts.platform === 'darwin'
  const bar = titles.map(([name, label]): Item => {
    const submenu = divided([...commandItems(name, facts, acts), ...systemItems(facts, acts)[name]])
    // A Mac lists the windows of the app there, and its help has a search of its own.
    const role = isMac && (name === 'window' || name === 'help') ? { role: name } : {}
    return { label, submenu, ...role }
  })
  return isMac ? [appMenu(command('settings', facts, acts)), ...bar] : bar
}

const titles: readonly (readonly [MenuName, string])[] = [
  ['file', '&File'],
  ['edit', '&Edit'],
  ['view', '&View'],
  ['go', '&Go'],
  ['window', '&Window'],
  ['help', '&Help'],
]

/** An item with the part of its menu that it stands in. */
export type Placed = readonly [part: number, item: Item]

const commandItems = (name: MenuName, facts: MenuFacts, acts: MenuActs): Placed[] =>
  commandIds.flatMap((id): Placed[] => {
    const place = commands[id].menu
    if (place?.[0] !== name) return []
    // It stands in the menu of the application there.
    if (id === 'settings' && facts.platform === 'darwin') return []
    return [[place[1], command(id, facts, acts)]]
  })

function command(id: CommandId, { keys, platform, isAvailable }: MenuFacts, acts: MenuActs): Item {
  const shown = accelerator(keys(id), platform === 'darwin')
  return {
    id,
    label: commands[id].title,
    enabled: isAvailable(id),
    click: () => acts.command(id),
    // The page hears its keys itself. On a Mac the menu hears only what the page has not taken.
    ...(shown !== undefined && { accelerator: shown, registerAccelerator: false }),
  }
}

/** The items in the order of their parts, with lines in between. */
function divided(items: readonly Placed[]): Item[] {
  const parts = [...new Set(items.map(([part]) => part))].toSorted((a, b) => a - b)
  return parts.flatMap((part, at): Item[] => [
    ...(at > 0 ? [{ type: 'separator' as const }] : []),
    ...items.filter(([of]) => of === part).map(([, item]) => item),
  ])
}
