import type { Leaderboard } from '#contract/leaderboard'
import type { TableQuestion } from '#contract/export/table-source'
import { CiteButton } from '../../cite/cite-button'
import type { CiteParts } from '../../cite/cite-part'
import { plural } from '../../components/number'
import { CopyMenu } from '../../export/copy-menu'
import { ExportButton } from '../../export/export-button'
import { type ExportParts, type TablePart, hasNothing } from '../../export/export-part'
import { usePreferences } from '../../preferences'
import { shownColumns } from './board-columns'
import { readChosen } from './chosen'
import type { LeaderboardRequest, LeaderboardView } from './leaderboard-address'

interface ActionsProps {
  leaderboard: Leaderboard
  request: LeaderboardRequest
  view: LeaderboardView
}

/** Takes the leaderboard out of the program: to the clipboard, or to files. */
export function LeaderboardActions({ leaderboard, request, view }: ActionsProps) {
  const preferences = usePreferences()
  const { id, task, taskId, dataset, rows, results } = leaderboard
  const { where: _, fold: __, ...unfiltered } = request
  const chosen = readChosen(view.chosen)
  const table = (title: string, count: string, request: LeaderboardRequest): TablePart => ({
    kind: 'table',
    title,
    count,
    method: 'leaderboard',
    request: request as TableQuestion['request'],
    name: id,
    columns: shownColumns(leaderboard, view, preferences),
  })
  const shown = table('This view', plural(rows.length, 'row'), request)
  const picked: TablePart = {
    ...table(
      'Chosen rows',
      chosen.length === 0 ? 'none chosen' : String(chosen.length),
      unfiltered,
    ),
    picked: chosen,
  }
  const all = table('All rows', String(results), unfiltered)
  const parts: ExportParts = [
    shown,
    picked,
    all,
    { kind: 'leaderboards', title: 'Whole task', wanted: { task: taskId }, name: taskId },
  ]
  const papers = (title: string, { method, request, picked }: TablePart) => ({
    title,
    method,
    request,
    picked,
    name: id,
    isEmpty: picked?.length === 0,
  })
  const cited: CiteParts = [
    papers('Papers of the rows shown', shown),
    papers('Papers of the chosen rows', picked),
    papers('Papers of all rows', all),
    {
      title: 'The leaderboard itself',
      method: 'cite',
      request: { of: 'leaderboard', leaderboard: id },
      name: id,
    },
  ]
  return (
    <>
      <CiteButton title={`${task} on ${dataset}`} parts={cited} />
      <CopyMenu part={hasNothing(picked) ? shown : picked} />
      <ExportButton title={`${task} on ${dataset}`} parts={parts} />
    </>
  )
}
