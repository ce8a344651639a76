import { type Home, papersListed } from '#contract/snapshot'
import { href } from '../routes'
import { formatBytes, formatCount } from './number'
import { Facts } from './page-head'
import { snapshotDate } from './snapshot-date'

/** What the snapshot holds in six figures, what it is, and whether something is missing. */
export function SnapshotFigures({ home }: { home: Home }) {
  const { counts, hollow, missing } = home
  const described = (kind: 'dataset' | 'method') =>
    hollow.includes(`${kind} descriptions`) ? 'no descriptions here' : 'with descriptions'
  const figures = [
    [
      'sota',
      'Leaderboards',
      counts.leaderboards,
      `in ${formatCount(counts.tasksWithLeaderboards)} tasks`,
    ],
    ['sota', 'Results', counts.results, `${formatCount(counts.metrics)} metrics`],
    ['papers', 'Papers', papersListed(counts), `${formatCount(counts.papersWithCode)} with code`],
    ['tasks', 'Tasks', counts.tasks, `${formatCount(counts.areas)} areas`],
    ['datasets', 'Datasets', counts.datasets, described('dataset')],
    ['methods', 'Methods', counts.methods, described('method')],
  ] as const
  const gaps = hollow.length + missing.length
  return (
    <section className="gap-4" aria-label="Snapshot in use">
      <ul className="figures">
        {figures.map(([page, name, count, note]) => (
          <li key={name}>
            <a href={href(page)}>
              <b>{formatCount(count)}</b> <span>{name}</span> <small>{note}</small>
            </a>
          </li>
        ))}
      </ul>
      <Facts
        className="facts small gap-2"
        facts={[
          <b key="name">{home.name}</b>,
          `snapshot ${snapshotDate(home)}`,
          `${formatBytes(home.sourceBytes)} of dumps`,
          <a key="gaps" className="link" href={href('snapshot')}>
            {gaps > 0 ? 'what is missing' : 'about this snapshot'}
          </a>,
        ]}
      />
    </section>
  )
}
