import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { CiteOptions } from '#contract/cite/formats'
import { citeFile } from '#contract/cite/cite-file'
import { leftOut } from '#contract/cite/left-out'
import { AskError, ask } from '#contract/ask'
import type { Call, InputOf, Method } from '#contract/contract'
import { LONGEST_LIBRARY } from '#contract/library'
import type { TableOptions } from '#contract/export/table-options'
import { askTable } from '#contract/export/table-source'
import { describeTable, writeTable } from '#contract/export/write-table'
import { ArchiveError } from '../../archive/errors'
import { targetFailure } from '../../archive/import/target'
import { callSnapshot } from '../snapshot-call'
import { chooseSnapshot } from '../snapshot-choice'
import { writeWhole } from '../whole-file'
import type { Question } from './arguments'
import { UsageError } from './line'
import { nearestNames } from './nearest-names'
import { readable } from './readable'
import type { World } from './terminal'

/** Asks one question of a snapshot and writes the answer. */
export async function answer(asked: Question, world: World): Promise<0> {
  const question = withText(asked)
  const log = (line: string) => world.stderr.write(`${line}\n`)
  const snapshot = chooseSnapshot(question.archive, world.env, world.shippedSnapshot)
  const { call, close } = callSnapshot(
    { snapshot, dataFolder: world.dataFolder, tool: world.version },
    { startWorker: world.startWorker, log },
  )
  try {
    for (const { file, text } of await answerTexts(question, call, world)) {
      if (file === undefined) {
        world.stdout.write(text)
      } else {
        writeTo(file, text)
        world.stdout.write(`${file}\n`)
      }
    }
    return 0
  } catch (error) {
    // The flags were right; what they say was not.
    if (error instanceof AskError && error.code === 'invalid-request')
      throw new UsageError(error.message, question.method)
    if (error instanceof AskError && error.code === 'not-found')
      throw new AskError({
        code: error.code,
        message: error.message + (await nearestNames(question, call)),
      })
    throw error
  } finally {
    await close()
  }
}

/** The question with the text that it wants from a file. */
function withText(question: Question): Question {
  const { textFile, request } = question
  if (textFile === undefined) return question
  return { ...question, request: { ...request, text: readText(textFile) } }
}

function readText(file: string): string {
  const status = statSync(file)
  // A text of this many characters has at most three bytes for each.
  if (!status.isFile() || status.size > 3 * LONGEST_LIBRARY)
    throw new ArchiveError('unusable-file', `${file} is no text that could be kept.`)
  return readFileSync(file, 'utf8')
}

function writeTo(file: string, text: string): void {
  try {
    writeWhole(file, text)
  } catch (error) {
    throw targetFailure(file, error)
  }
}

/** A text and where it goes: to a file, or to the standard output. */
interface Answer {
  file?: string
  text: string
}

async function answerTexts(question: Question, call: Call, world: World): Promise<Answer[]> {
  const { method, request, form, to } = question
  if (form === 'table') return tableTexts(question, call, world)
  if (form === 'citations') return citationTexts(question, call, world)
  const target = to === undefined ? {} : { file: to }
  const reply = await ask(call, method, request as InputOf<Method>)
  if (form === 'reply') return [{ ...target, text: `${JSON.stringify(reply, null, 2)}\n` }]
  // A file or a pipe has no width: nothing is cut there.
  const { isTTY, columns = 80 } = world.stdout
  const width = isTTY && to === undefined ? columns : null
  return [{ ...target, text: readable(method, reply, width) }]
}

/** The table, and for a file the description that belongs beside it. */
async function tableTexts(question: Question, call: Call, { tool }: World): Promise<Answer[]> {
  const { to } = question
  // Texts of a command line, which are checked where they are read.
  const options = question.options as TableOptions
  const source = await askTable(call, question, tool)
  const { text } = writeTable(source, options)
  if (to === undefined) return [{ text }]
  const description = describeTable(source, options, basename(to))
  return [
    { file: to, text },
    ...(description === null ? [] : [{ file: `${to}-metadata.json`, text: description }]),
  ]
}

/** What the answer names, cited; what of it cannot be cited is told beside the text. */
async function citationTexts(question: Question, call: Call, world: World): Promise<Answer[]> {
  const { to } = question
  const { parts, citations } = await citeFile(call, question, question.options as CiteOptions)
  for (const sentence of leftOut(citations)) world.stderr.write(`${sentence}\n`)
  return [{ ...(to !== undefined && { file: to }), text: parts.join('') }]
}
