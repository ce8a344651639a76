import type { Leaderboard } from '#contract/leaderboard'
import { CiteButton } from '../../cite/cite-button'
import { CopyMenu } from '../../export/copy-menu'
import { ExportButton } from '../../export/export-button'
import { usePreferences } from '../../preferences'
import { shownColumns } from './board-columns'
import { readChosen } from './chosen'
import { citedParts, partsOf } from './leaderboard-parts'
import { AddResultButton } from '../../own/add-result-button'
import { boardOf } from '../../own/result-form'
import { say } from '../../frame/toast'
import type { ChangeLeaderboard, LeaderboardRequest, LeaderboardView } from './leaderboard-address'
import { isShown, OwnSwitch, showOwn } from './own-switch'

interface ActionsProps {
  leaderboard: Leaderboard
  request: LeaderboardRequest
  view: LeaderboardView
  change: ChangeLeaderboard
}

/** Adds to the leaderboard, and takes it out of the program: to the clipboard, or to files. */
export function LeaderboardActions({ leaderboard, request, view, change }: ActionsProps) {
  const preferences = usePreferences()
  const { id, task, dataset } = leaderboard
  const columns = shownColumns(leaderboard, view, preferences)
  const parts = partsOf(leaderboard, request, readChosen(view.chosen), columns)
  const [shown, picked] = parts
  const offer = () =>
    isShown(request)
      ? say('Your result is on the leaderboard.')
      : say('Your result is kept.', { words: 'Show it', act: () => showOwn(id, true, change) })
  return (
    <>
      <OwnSwitch leaderboard={leaderboard} request={request} change={change} />
      <AddResultButton board={boardOf(leaderboard)} words="Add a result" kept={offer} />
      <CiteButton title={`${task} on ${dataset}`} parts={citedParts(id, parts)} />
      <CopyMenu part={(picked.picked?.length ?? 0) > 0 || picked.leftOut ? picked : shown} />
      <ExportButton title={`${task} on ${dataset}`} parts={parts} />
    </>
  )
}
