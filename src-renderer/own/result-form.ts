import type { InputOf } from '#contract/contract'
import type { Leaderboard, MetricKind } from '#contract/leaderboard'
import type { OwnBoard, OwnMetric, OwnProblem, OwnResult } from '#contract/own-result'
import { writeMetrics, writeScores } from '#contract/own-scores'
import type { Better } from '#contract/reference'

/** The leaderboard that a result is added to: one that is known by its id, or a new one. */
export type FormBoard =
  { kind: 'known'; id: string; title: string; metrics: readonly FormMetric[] } | { kind: 'new' }

/** A metric that the leaderboard has. */
export interface FormMetric {
  name: string
  kind: MetricKind
  better: Better | null
}

export type End = Better | 'unknown' | 'text'

/** A metric and its score as they are typed; `key` tells apart those whose names are still empty. */
export interface ScoreLine {
  key: number
  name: string
  end: End
  score: string
}

/** What stands in the form of a result. */
export interface ResultForm {
  task: string
  dataset: string
  lines: readonly ScoreLine[]
  model: string
  date: string
  paperFrom: 'none' | 'here' | 'elsewhere'
  paper: { id: string; title: string } | null
  title: string
  address: string
  code: string
  extra: 'yes' | 'no' | ''
  remark: string
}

/** A form for a result of a leaderboard that is on screen. */
export const boardOf = ({ id, task, dataset, metrics }: Leaderboard): FormBoard => ({
  kind: 'known',
  id,
  title: `${task} on ${dataset}`,
  metrics: metrics.map(({ name, kind, better }) => ({ name, kind, better })),
})

/** The same where only results of the reader's own know the leaderboard. */
export const boardKnownBy = ({ leaderboard, metrics }: OwnResult): FormBoard => ({
  kind: 'known',
  id: leaderboard.id,
  title: titleOf(leaderboard),
  metrics: metrics.map(({ name, better, isText }) => ({
    name,
    better,
    kind: isText ? 'attribute' : 'score',
  })),
})

/** A leaderboard in words. */
export const titleOf = ({ task, dataset }: Pick<OwnBoard, 'task' | 'dataset'>): string =>
  `${task} on ${dataset}`

/** An empty form; of a new leaderboard with the names that are known, and room for one metric. */
export const emptyForm = (
  board: FormBoard,
  { task = '', dataset = '' }: { task?: string; dataset?: string } = {},
): ResultForm => ({
  task,
  dataset,
  lines:
    board.kind === 'known'
      ? board.metrics.map((metric, key) => ({
          key,
          name: metric.name,
          end: endOf(metric),
          score: '',
        }))
      : [emptyLine(0)],
  model: '',
  date: '',
  paperFrom: 'none',
  paper: null,
  title: '',
  address: '',
  code: '',
  extra: '',
  remark: '',
})

/** A line for the score of a metric that the reader names. */
export const emptyLine = (key: number): ScoreLine => ({ key, name: '', end: 'higher', score: '' })

/** The form of a result that is there. */
export function formOf(board: FormBoard, result: OwnResult): ResultForm {
  const { leaderboard, paper, scores, metrics, date, code, extraData, model, remark } = result
  const scoreOf = (name: string) => scores.find(({ metric }) => metric === name)?.score ?? ''
  const named = board.kind === 'known' ? board.metrics : metrics.map(asFormMetric)
  return {
    ...emptyForm(board, leaderboard),
    lines: named.map((metric, key) => ({
      key,
      name: metric.name,
      end: endOf(metric),
      score: scoreOf(metric.name),
    })),
    model,
    date: date ?? '',
    paperFrom: paper === null ? 'none' : paper.id === null ? 'elsewhere' : 'here',
    paper: paper && paper.id !== null ? { id: paper.id, title: paper.title } : null,
    title: paper && paper.id === null && paper.title !== paper.url ? paper.title : '',
    address: paper && paper.id === null ? (paper.url ?? '') : '',
    code: code.join('\n'),
    extra: extraData === null ? '' : extraData ? 'yes' : 'no',
    remark,
  }
}

const asFormMetric = ({ name, better, isText }: OwnMetric): FormMetric => ({
  name,
  better,
  kind: isText ? 'attribute' : 'score',
})

const endOf = ({ kind, better }: FormMetric): End =>
  kind === 'attribute' ? 'text' : (better ?? 'unknown')

/** What the form asks the archive to keep; `id` is that of the result that it changes. */
export function requestOf(
  board: FormBoard,
  form: ResultForm,
  id: string | undefined,
): InputOf<'own-result'> {
  const { paperFrom, paper, title, address } = form
  return {
    ...(id !== undefined && { id }),
    ...boardPart(board, form),
    model: form.model,
    scores: writeScores(
      form.lines.map(({ name, score }) => ({ metric: nameIn(board, name), score })),
    ),
    ...given({ date: form.date, code: form.code, remark: form.remark }),
    ...(paperFrom === 'here' && paper && { paper: paper.id }),
    ...(paperFrom === 'elsewhere' && given({ title, address })),
    ...(form.extra !== '' && { extra: form.extra }),
  }
}

function boardPart(board: FormBoard, { task, dataset, lines }: ResultForm) {
  if (board.kind === 'known') return { leaderboard: board.id }
  const metrics = lines.map(({ name, end }): OwnMetric => ({
    name: name.trim(),
    better: end === 'higher' || end === 'lower' ? end : null,
    isText: end === 'text',
  }))
  return { task, dataset, metrics: writeMetrics(metrics) }
}

/** A metric of the archive may have blanks around its name; one that is typed loses them. */
const nameIn = (board: FormBoard, name: string) => (board.kind === 'known' ? name : name.trim())

const given = (parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parts).filter(([, text]) => text.trim() !== ''))

/** What is not worth saying before the reader has tried to keep the result: what is still empty. */
export function isPremature(
  { field, metric }: OwnProblem,
  { model, lines, task, dataset }: ResultForm,
): boolean {
  if (field === 'model') return model.trim() === ''
  if (field === 'scores') return metric === null && lines.every(({ score }) => score.trim() === '')
  if (field === 'metrics') return lines.some(({ name }) => name.trim() === '')
  if (field === 'task') return task.trim() === ''
  return field === 'dataset' && dataset.trim() === ''
}
