import type { Leaderboard, OwnMark } from '#contract/leaderboard'
import type { OwnResult } from '#contract/own-result'
import { Icon } from '../../../components/icon'
import { say } from '../../../frame/toast'
import { AddResultButton } from '../../../own/add-result-button'
import { removeResult, useOwnResults } from '../../../own/own-results'
import { OwnSign } from '../../../own/own-sign'
import { boardOf } from '../../../own/result-form'
import type { ChangeLeaderboard } from '../leaderboard-address'

/** What is to be said of a row that the reader added, and the ways to change and remove it. */
export function OwnRow(props: {
  leaderboard: Leaderboard
  own: OwnMark
  change: ChangeLeaderboard
}) {
  const { leaderboard, own, change } = props
  const { id, remark, lost } = own
  const kept = useOwnResults(leaderboard.id)
  const result = kept?.results.find((each) => each.id === id)
  const remove = (result: OwnResult) => {
    // Its row goes, and the panel would stand between the reader and the way back.
    change({ row: undefined }, { replace: true })
    void removeResult(result)
  }
  return (
    <>
      <p>
        <OwnSign /> <span className="soft">You added this result; it is not of the archive.</span>
      </p>
      {remark !== '' && <p className="own-remark gap-2">{remark}</p>}
      {lost.length > 0 && (
        <div className="banner gap-2">
          <Icon name="warning" />
          <p>
            This leaderboard has no longer what you gave a score of: <bdi>{lost.join(', ')}</bdi>.
            Your scores of it are kept.
          </p>
        </div>
      )}
      {result && (
        <div className="button-row gap-2">
          <AddResultButton
            board={boardOf(leaderboard)}
            result={result}
            words="Change"
            icon="pen"
            className="button small"
            kept={() => say('Your result is changed.')}
          />
          <button type="button" className="button small" onClick={() => remove(result)}>
            Remove
          </button>
        </div>
      )}
    </>
  )
}
