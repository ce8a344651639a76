import type { InputOf, Method } from '#contract/contract'
import type { TableQuestion } from '#contract/export/table-source'
import { plural } from '../components/number'
import { ExportButton } from './export-button'
import type { LeaderboardsPart } from './export-part'

/** Exports the one table of a page, and where `more` is given the leaderboards that it stands for. */
export function TableExport<M extends Method>(props: {
  /** Of what it is, such as "Methods". */
  title: string
  method: M
  /** As on screen; a list is followed to its end unless it has a limit. */
  request: InputOf<M>
  /** The beginning of the file's name. */
  name: string
  rows: number
  more?: LeaderboardsPart | undefined
  /** Beside other small controls. */
  small?: boolean
}) {
  const { title, method, name, rows, more, small } = props
  const request = props.request as TableQuestion['request']
  const count = plural(rows, 'row')
  const table = { kind: 'table', title: 'This table', count, method, request, name } as const
  return (
    <ExportButton title={title} parts={more ? [table, more] : [table]} small={small ?? false} />
  )
}
