import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AskError, ask } from '#contract/ask'
import type { Call, InputOf, Method } from '#contract/contract'
import { exportTable } from '../csv-export'
import { callSnapshot } from '../snapshot-call'
import { chooseSnapshot } from '../snapshot-choice'
import type { Question } from './arguments'
import { UsageError } from './line'
import { readable } from './readable'
import type { World } from './terminal'

/** Asks one question of a snapshot and writes the answer. */
export async function answer(question: Question, world: World): Promise<0> {
  const log = (line: string) => world.stderr.write(`${line}\n`)
  const choice = chooseSnapshot(question.archive, world.env, world.shippedSnapshot)
  const { call, close } = callSnapshot(choice, log)
  try {
    for (const { file, text } of await answerTexts(question, call, world)) {
      if (file === undefined) {
        world.stdout.write(text)
      } else {
        writeFileSync(file, text)
        world.stdout.write(`${file}\n`)
      }
    }
    return 0
  } catch (error) {
    // The flags were right; what they say was not.
    if (error instanceof AskError && error.code === 'invalid-request')
      throw new UsageError(error.message, question.method)
    throw error
  } finally {
    await close()
  }
}

/** A text and where it goes: to a file, or to the standard output. */
interface Answer {
  file?: string
  text: string
}

async function answerTexts(question: Question, call: Call, world: World): Promise<Answer[]> {
  const { method, request, form, to } = question
  const target = to === undefined ? {} : { file: to }
  if (form === 'csv') {
    const table = await exportTable(call, question)
    const csv = { ...target, text: table.csv() }
    if (to === undefined) return [csv]
    const text = await table.metadata({ file: basename(to), tool: world.tool })
    return [csv, { file: `${to}-metadata.json`, text }]
  }
  const reply = await ask(call, method, request as InputOf<Method>)
  if (form === 'json') return [{ ...target, text: `${JSON.stringify(reply, null, 2)}\n` }]
  // A file or a pipe has no width: nothing is cut there.
  const { isTTY, columns = 80 } = world.stdout
  const width = isTTY && to === undefined ? columns : null
  return [{ ...target, text: readable(method, reply, width) }]
}
