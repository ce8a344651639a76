import { type CommandId, commandIds, commands } from '#contract/commands/commands'
import type { KeysInForce } from '#contract/commands/keys-in-force'
import { matches } from '../commands/matching'
import { spelledHere } from '../commands/spelled-here'
import { href } from '../routes'
import type { Choice, ChoiceGroup } from './choices'

/** The commands that can be given now, and where their keys are. */
export interface Giving {
  available: ReadonlySet<string>
  keys: KeysInForce
}

/** The palette itself needs no way to open it. */
const passedOver: readonly string[] = ['palette', 'quick-open']

/** The commands with these words, in the order of the menus; all that can be given for none. */
export const commandChoices = (typed: string, { available, keys }: Giving): Choice[] =>
  commandIds
    .filter((id) => available.has(id) && !passedOver.includes(id))
    .filter((id) => matches(typed, commands[id].title, ...keys[id].map(spelledHere)))
    .map((id) => choiceOf(id, keys))

const choiceOf = (id: CommandId, keys: KeysInForce): Choice => ({
  key: `command ${id}`,
  icon: 'next',
  title: commands[id].title,
  context: '',
  command: id,
  ...(keys[id][0] !== undefined && { keys: spelledHere(keys[id][0]) }),
})

/** The parts of the page of settings, for whoever looks for one of them by its name. */
const parts: readonly (readonly [part: string, title: string])[] = [
  ['appearance', 'Settings: theme, contrast, motion, size, rows of tables'],
  ['start', 'Settings: tabs of the last time'],
  ['keys', 'Settings: keys'],
  ['network', 'Settings: network, hosts opened without asking'],
  ['quality', 'Settings: hidden junk and advertisements'],
  ['directions', 'Settings: better ends of metrics'],
  ['kept', 'Settings: history, export, data folder, back up and restore'],
]

/** The parts of the page of settings with these words. */
export const settingChoices = (typed: string): Choice[] =>
  parts
    .filter(([, title]) => matches(typed, title))
    .map(([part, title]) => ({
      key: `settings ${part}`,
      icon: 'settings',
      title,
      context: '',
      href: href('settings', { part }),
    }))

/** As many commands are offered beside pages. */
const FEW = 4

/** Commands and settings with these words, a few of each, beside the pages that are found. */
export const besidePages = (typed: string, giving: Giving): ChoiceGroup[] => [
  { name: 'Commands', choices: commandChoices(typed, giving).slice(0, FEW) },
  { name: 'Settings', choices: settingChoices(typed).slice(0, FEW) },
]

/** After `>`: commands only. */
export const onlyCommands = (typed: string, giving: Giving): ChoiceGroup[] => [
  { name: 'Commands', choices: commandChoices(typed, giving) },
  { name: 'Settings', choices: typed === '' ? [] : settingChoices(typed) },
]
