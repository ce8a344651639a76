import { useState, type ReactNode } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import type { Reference } from '#contract/reference'
import { formatCount, plural } from '../../components/number'
import { href } from '../../routes'

/** The same task on other variants of the dataset; null when there is none. */
export function variants({ variants }: Leaderboard) {
  if (variants.length === 0) return null
  return (
    <>
      Variants:{' '}
      <Folded
        parts={variants.map(({ id, dataset, results }) => ({
          id,
          part: (
            <>
              <a className="link" href={href('leaderboard', { id })}>
                {dataset}
              </a>{' '}
              <span className="faint">{formatCount(results)}</span>
            </>
          ),
        }))}
      />
    </>
  )
}

/** Where else the dataset is used; null when it is nowhere else. */
export function otherTasks({ dataset, datasetId, leaderboardsInOtherTasks }: Leaderboard) {
  if (datasetId === null || leaderboardsInOtherTasks === 0) return null
  return (
    <>
      {dataset} also has{' '}
      <a className="link" href={href('dataset', { id: datasetId })}>
        {plural(leaderboardsInOtherTasks, 'leaderboard')}
      </a>{' '}
      in other tasks
    </>
  )
}

/** The tasks under which the archive lists this leaderboard; null when it stands at the top only. */
export function placements({ placements }: Leaderboard) {
  const parents = new Map<string, Reference>()
  for (const chain of placements) {
    const parent = chain.at(-1)
    if (parent) parents.set(parent.id, parent)
  }
  if (parents.size === 0) return null
  return (
    <>
      listed under {plural(parents.size, 'task')},{' '}
      <Folded
        parts={[...parents.values()].map(({ id, name }) => ({
          id,
          part: (
            <a className="link" href={href('task', { id })}>
              {name}
            </a>
          ),
        }))}
      />
    </>
  )
}

const shownAtFirst = 3

interface Part {
  id: string
  part: ReactNode
}

/** The first few of a row of links, and the others on demand. */
function Folded({ parts }: { parts: readonly Part[] }) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen || parts.length <= shownAtFirst + 1 ? parts : parts.slice(0, shownAtFirst)
  const hidden = parts.length - shown.length
  return (
    <>
      {shown.map(({ id, part }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {part}
        </span>
      ))}
      {hidden > 0 && (
        <button type="button" className="more-button" onClick={() => setOpen(true)}>
          and {formatCount(hidden)} more
        </button>
      )}
    </>
  )
}
