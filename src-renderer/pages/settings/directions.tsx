import { useMemo } from 'react'
import type { Preferences } from '#contract/preferences'
import { DataTable, type Column } from '../../components/data-table'
import { Section } from '../../components/section'
import { orSay } from '../../frame/or-say'
import { say } from '../../frame/toast'
import { prefer, usePreferences } from '../../preferences'
import { href } from '../../routes'

type DirectionPreference = Preferences['directions'][number]

/** The better ends of metrics that the reader decided, each with the way to take it back. */
export function Directions() {
  const directions = usePreferences()?.directions ?? []
  const columns = useMemo(() => columnsOf(), [])
  return (
    <Section id="directions" title="Better ends of metrics" note="Decided by you on leaderboards">
      {directions.length === 0 ? (
        <p className="soft">
          None: each is as the archive, the names of metrics and their order tell. “Why” beside the
          metric of a leaderboard says how it is known, and keeps another.
        </p>
      ) : (
        <DataTable
          caption="Better ends of metrics that you decided"
          columns={columns}
          rows={directions}
          rowKey={({ metric, leaderboard }) => JSON.stringify([metric, leaderboard])}
        />
      )}
    </Section>
  )
}

const columnsOf = (): readonly Column<DirectionPreference>[] => [
  {
    id: 'metric',
    head: 'Metric',
    isRowHeader: true,
    className: 'clip cell-model',
    cell: ({ metric }) => <bdi title={metric}>{metric}</bdi>,
  },
  { id: 'better', head: 'Better', cell: ({ better }) => better },
  {
    id: 'on',
    head: 'On',
    className: 'clip',
    cell: ({ leaderboard }) =>
      leaderboard === null ? (
        'every leaderboard'
      ) : (
        <a href={href('leaderboard', { id: leaderboard })} title={leaderboard}>
          {leaderboard}
        </a>
      ),
  },
  {
    id: 'back',
    head: 'Action',
    cell: (direction) => (
      <button
        type="button"
        className="button small"
        aria-label={`Take back the better end of ${direction.metric}`}
        onClick={() => void takeBack(direction)}
      >
        Take back
      </button>
    ),
  },
]

const takeBack = ({ metric, leaderboard, better }: DirectionPreference) =>
  orSay(async () => {
    const place = { metric, leaderboard: leaderboard ?? undefined }
    await prefer(place)
    say(`${metric} is ranked as the archive tells again.`, {
      words: 'Undo',
      act: () => void orSay(async () => void (await prefer({ ...place, better }))),
    })
  })
