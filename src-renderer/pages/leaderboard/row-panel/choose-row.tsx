import { Icon } from '../../../components/icon'
import { say } from '../../../frame/toast'
import { mostChosen, readChosen, toggled, writeChosen } from '../chosen'
import type { ChangeLeaderboard, LeaderboardView } from '../leaderboard-address'

const isFull = `${mostChosen} rows are chosen, and no more can be compared.`

/** Puts a row among those to compare, or takes it out. */
export function chooseRow(
  position: number,
  { chosen }: LeaderboardView,
  change: ChangeLeaderboard,
): void {
  const next = toggled(readChosen(chosen), position)
  if (next.length > mostChosen) return say(isFull)
  change({ chosen: writeChosen(next) }, { replace: true })
}

/** Puts the row of the panel among those to compare. */
export function ChooseButton(props: {
  position: number
  view: LeaderboardView
  change: ChangeLeaderboard
}) {
  const { position, view, change } = props
  const isChosen = readChosen(view.chosen).includes(position)
  return (
    <button
      type="button"
      className="button small"
      aria-pressed={isChosen}
      title="Choose to compare (X)"
      onClick={() => chooseRow(position, view, change)}
    >
      <Icon name={isChosen ? 'check' : 'plus'} small />
      {isChosen ? 'Chosen to compare' : 'Choose to compare'}
    </button>
  )
}
