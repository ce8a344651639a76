import { z } from 'zod'
import type { RequestOf } from '#contract/contract'
import {
  LONGEST_ADDRESS,
  LONGEST_SCORE,
  MOST_CODE_LINKS,
  MOST_SCORES,
  type OwnProblem,
} from '#contract/own-result'
import { type NamedScore, readScores } from '#contract/own-scores'
import { EARLIEST } from '../../archive/import/snapshot-date'

type Request = RequestOf<'own-result'>

/** What a field says, or why it cannot be kept. */
export interface Field<Value> {
  value: Value
  problems: readonly OwnProblem[]
}

const fine = <Value>(value: Value): Field<Value> => ({ value, problems: [] })

/** A field that cannot be kept, with the sentence why. */
export const refused = (
  field: OwnProblem['field'],
  sentence: string,
  metric: string | null = null,
): OwnProblem => ({ field, metric, isRefused: true, sentence, flag: null })

/** A text of one line, without what nobody can see or a file cannot hold. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()

/** The name of the model, which must be given. */
export function readModel({ model }: Request): Field<string> {
  const value = oneLine(model)
  if (value !== '') return fine(value)
  return { value, problems: [refused('model', 'Name the model.')] }
}

/** The scores that are not empty. */
export function readNamedScores({ scores }: Request): Field<NamedScore[]> {
  const read = readScores(scores)
  if (!read) return { value: [], problems: [refused('scores', FORM)] }
  const value = read.filter(({ score }) => score !== '')
  if (value.length === 0)
    return { value, problems: [refused('scores', 'Give one score at least.')] }
  if (value.length > MOST_SCORES)
    return { value: [], problems: [refused('scores', `Give ${MOST_SCORES} scores at most.`)] }
  return {
    value: value.map(({ metric, score }) => ({ metric, score: oneLine(score) })),
    problems: value
      .filter(({ score }) => score.length > LONGEST_SCORE)
      .map(({ metric }) =>
        refused('scores', `A score has ${LONGEST_SCORE} characters at most.`, metric),
      ),
  }
}

const FORM =
  'The field “scores” must read as “METRIC=SCORE”, several joined by “|” and each metric named once; ' +
  'within a name or a score “|” is written %7C, “=” %3D and “%” before such digits %25.'

/** A day from 1900 to tomorrow, since it may be tomorrow elsewhere. */
export function readDate({ date = '' }: Request, now = Date.now()): Field<string | null> {
  const text = date.trim()
  if (text === '') return fine(null)
  const latest = new Date(now + DAY).toISOString().slice(0, 10)
  const isDay = z.iso.date().safeParse(text).success
  if (isDay && text >= EARLIEST && text <= latest) return fine(text)
  const sentence = isDay
    ? `${text} cannot be the day of a result; it must lie between 1900 and today.`
    : `“${text.slice(0, 40)}” is no day; write it as 2024-03-31.`
  return { value: null, problems: [refused('date', sentence)] }
}

const DAY = 24 * 60 * 60 * 1000

/** Addresses of code, one a line. */
export function readCode({ code = '' }: Request): Field<string[]> {
  const links = code.split(/\s+/).filter((link) => link !== '')
  const value = [...new Set(links)]
  const wrong = value.find((link) => !isWebAddress(link))
  if (wrong !== undefined) return { value: [], problems: [refused('code', noAddress(wrong))] }
  if (value.length > MOST_CODE_LINKS)
    return { value: [], problems: [refused('code', `Give ${MOST_CODE_LINKS} links at most.`)] }
  return fine(value)
}

/** The sentence about a text that should be an address. */
export const noAddress = (text: string): string =>
  `“${text.slice(0, 100)}” is no web address; it must begin with https:// or http://.`

/** Whether a text is an address of the web. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}
