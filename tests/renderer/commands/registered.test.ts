import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type CommandId, commandIds } from '#contract/commands/commands'

const folder = join(import.meta.dirname, '../../../src-renderer')
/** Commands whose ids are made in a loop: tabs by their number. */
const madeInLoops = commandIds.filter((id) => /^tab-\d$/.test(id))

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) => /useCommands|CommandActs|ExternalLink/.test(text))
  .join('\n')

/** Whether something says what is done for it: as a name of an object, or as the command of a link. */
function isDone(id: CommandId): boolean {
  const name = /^[a-z]+$/.test(id) ? `(?:${id}|'${id}')` : `'${id}'`
  return new RegExp(`${name}: |command="${id}"|, '${id}'\\)`).test(sources)
}

it('every command of the table is done by something on screen', () => {
  expect(commandIds.filter((id) => !isDone(id) && !madeInLoops.includes(id))).toEqual([])
})
