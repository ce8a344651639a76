import type { CommandPlace } from '#contract/commands/command'
import { type CommandId, commandIds, commands } from '#contract/commands/commands'
import { code, markdownTable, page } from './markdown'

const places: Readonly<Record<CommandPlace, string>> = {
  anywhere: 'Anywhere',
  list: 'Lists and tables',
  leaderboard: 'A leaderboard',
  paper: 'A paper',
  snapshots: 'Snapshots',
}

/** Every command of the app, with the keys that it has until the reader gives it others. */
export const keysPage = (): string =>
  page('Commands and keys of the app', [
    '`Mod` is Command on a Mac and Ctrl elsewhere. Two keys with a blank between them are pressed one after the other, ' +
      'within two seconds. Single keys act outside of text fields only. All of them can be changed in the settings.',
    ...(Object.keys(places) as CommandPlace[]).flatMap((place) => [
      `## ${places[place]}`,
      markdownTable(
        ['command', 'keys', 'id'],
        commandIds.filter((id) => commands[id].place === place).map(commandRow),
      ),
    ]),
  ])

function commandRow(id: CommandId): string[] {
  const { title, keys, onlyDesktop } = commands[id]
  return [onlyDesktop ? `${title} (desktop app)` : title, keys.map(code).join(', '), code(id)]
}
