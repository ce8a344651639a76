import {
  type Diff,
  type DiffAction,
  type DiffChange,
  type DiffField,
  type DiffKind,
  type DiffSide,
  diffActions,
  diffKinds,
} from '../diff'
import { SOURCE, licence, onOneLine } from './attribution'
import { writeDelimited } from './delimited'
import { inMarkdown } from './markdown'
import { type Delimited, presets } from './presets'
import { type ColumnOf, tabulate, text } from './table'

/** Changes in their order, some at a time: there can be more of them than fit into memory. */
type DiffPages = AsyncIterable<readonly DiffChange[]> | Iterable<readonly DiffChange[]>

/** The changes as lines of fields, one line for each value that differs, part by part. */
export async function* writeDiffDelimited(
  pages: DiffPages,
  form: Delimited = presets.excel,
): AsyncGenerator<string> {
  yield writeDelimited(tabulate([], COLUMNS), form).text
  const further = { ...form, header: false, bom: false }
  for await (const changes of pages)
    yield writeDelimited(tabulate(changes.flatMap(linesOf), COLUMNS), further).text
}

interface Line {
  change: DiffChange
  field: DiffField | null
}

const linesOf = (change: DiffChange): Line[] =>
  change.fields.length === 0
    ? [{ change, field: null }]
    : change.fields.map((field) => ({ change, field }))

const names = (places: readonly { name: string }[]) =>
  places.map(({ name }) => name).join('; ') || null

const COLUMNS: readonly ColumnOf<Line>[] = [
  text('kind', 'Kind', ({ change }) => change.kind),
  text('change', 'Change', ({ change }) => change.action),
  text('name', 'Name', ({ change }) => change.name),
  text('within', 'Within', ({ change }) => change.within),
  text('paper', 'Paper', ({ change }) => change.paper?.title ?? null),
  text('tasks', 'Tasks', ({ change }) => names(change.tasks)),
  text('areas', 'Areas', ({ change }) => names(change.areas)),
  text('field', 'Field', ({ field }) => field?.name ?? null),
  text('before', 'Before', ({ field }) => field?.before ?? null),
  text('after', 'After', ({ field }) => field?.after ?? null),
  text('id', 'Id', ({ change }) => change.id),
  text('paper-id', 'Paper id', ({ change }) => change.paper?.id ?? null),
]

/** What changed as Markdown: where it is from, the totals, then a table for each kind; part by part. */
export async function* writeDiffMarkdown(
  diff: Diff,
  pages: DiffPages,
  tool: string,
): AsyncGenerator<string> {
  yield headOf(diff, tool)
  let kind: DiffKind | null = null
  for await (const changes of pages) {
    const parts: string[] = []
    for (const change of changes) {
      if (change.kind !== kind) parts.push(sectionOf((kind = change.kind)))
      parts.push(lineOf(change))
    }
    yield parts.join('')
  }
}

const TITLES: Readonly<Record<DiffKind, string>> = {
  leaderboard: 'Leaderboards',
  result: 'Results',
  paper: 'Papers',
  link: 'Code links',
  task: 'Tasks',
  dataset: 'Datasets',
  method: 'Methods',
}

function headOf({ before, after, totals }: Diff, tool: string): string {
  const counts = (kind: DiffKind) =>
    diffActions.map((action) => String(totals[kind][action])).join(' | ')
  return [
    `# From ${inMarkdown(sideWords(before))} to ${inMarkdown(sideWords(after))}\n\n`,
    `Source: ${SOURCE}. Licence: ${licence.rights}, ${licence.address}\n`,
    `Written by ${inMarkdown(onOneLine(tool))}.\n\n`,
    '| In all | Added | Removed | Changed |\n| :--- | ---: | ---: | ---: |\n',
    ...diffKinds.map((kind) => `| ${TITLES[kind]} | ${counts(kind)} |\n`),
  ].join('')
}

/** A snapshot by its name and day, on one line. */
const sideWords = ({ name, date }: DiffSide) =>
  onOneLine(date === null ? name : `${name} (${date})`)

const sectionOf = (kind: DiffKind) =>
  `\n## ${TITLES[kind]}\n\n| Change | Name | Within | Values |\n| :--- | :--- | :--- | :--- |\n`

function lineOf({ action, name, within, paper, fields }: DiffChange): string {
  const around = [within, paper?.title].flatMap((text) => text ?? [])
  const cells = [
    action,
    inMarkdown(name),
    around.map(inMarkdown).join('<br>'),
    fields.map((field) => valuesOf(action, field)).join('<br>'),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function valuesOf(action: DiffAction, { name, before, after }: DiffField): string {
  const values = action === 'added' ? [after] : action === 'removed' ? [before] : [before, after]
  const words = values.map((value) => (value === null ? 'not reported' : inMarkdown(value)))
  return `${inMarkdown(name)}: ${words.join(' → ')}`
}
