import type { Command } from './command'
import { frameCommands } from './frame-commands'
import { pageCommands } from './page-commands'

export type CommandId = keyof typeof frameCommands | keyof typeof pageCommands

/** Everything that the app can be told to do, in the order of menus and lists. */
export const commands: Readonly<Record<CommandId, Command>> = { ...frameCommands, ...pageCommands }

export const commandIds = Object.keys(commands) as CommandId[]

/** Whether a text from elsewhere names a command. */
export const isCommandId = (text: unknown): text is CommandId =>
  typeof text === 'string' && Object.hasOwn(commands, text)
