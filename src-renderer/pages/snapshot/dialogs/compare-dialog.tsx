import { useState } from 'react'
import type { KeptSnapshot } from '#contract/kept-snapshots'
import { Icon } from '../../../components/icon'
import { snapshotDate } from '../../../components/snapshot-date'
import { navigate } from '../../../routes'
import { closeDialog } from './open-dialog'
import { Question } from '../../../components/question'

/** Asks with which other snapshot one is compared. The older one is the one before. */
export function CompareDialog(props: {
  snapshot: KeptSnapshot
  snapshots: readonly KeptSnapshot[]
}) {
  const { snapshot, snapshots } = props
  const others = snapshots.filter(({ id, facts }) => id !== snapshot.id && facts !== null)
  const [chosen, setChosen] = useState(others[0]?.id)
  const other = others.find(({ id }) => id === chosen)
  const open = () => {
    if (!other) return
    const [before, after] = [snapshot, other].toSorted(byAge)
    navigate('snapshot-diff', { old: before?.id, new: after?.id })
  }
  return (
    <Question
      title={`Compare “${snapshot.name}”`}
      words="Open comparison"
      isReady={other !== undefined}
      act={open}
      close={closeDialog}
    >
      <label className="stacked">
        <span>With</span>
        <span className="select">
          <select
            className="field"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {each.facts ? `${each.name}, ${snapshotDate(each.facts)}` : each.name}
              </option>
            ))}
          </select>
          <Icon name="down" small />
        </span>
      </label>
    </Question>
  )
}

/** By the day of the archive, then by that of the import. */
const byAge = (one: KeptSnapshot, other: KeptSnapshot): number =>
  ageOf(one).localeCompare(ageOf(other))

const ageOf = ({ facts }: KeptSnapshot) => `${facts?.date ?? ''} ${facts?.imported ?? ''}`
