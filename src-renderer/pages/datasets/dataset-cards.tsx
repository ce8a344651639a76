import type { DatasetItem } from '#contract/dataset'
import type { Absence } from '#contract/reference'
import { Absent } from '../../components/absent'
import { DoubtNote } from '../../components/doubt-note'
import { Icon } from '../../components/icon'
import { formatCount, plural } from '../../components/number'
import { Facts } from '../../components/page-head'
import { href } from '../../routes'

/** Datasets as cards; those that follow come when the reader asks for them. */
export function DatasetCards(props: {
  items: readonly DatasetItem[]
  total: number
  more: (() => void) | null
  stale: boolean
  /** Why a dataset is not described. */
  undescribed: Absence
}) {
  const { items, total, more, stale, undescribed } = props
  return (
    <div className={stale ? 'gap-2 stale' : 'gap-2'} aria-busy={stale || undefined}>
      <ul className="dataset-cards" aria-label="Datasets">
        {items.map((dataset) => (
          <li key={dataset.id}>
            <Card dataset={dataset} undescribed={undescribed} />
          </li>
        ))}
      </ul>
      {items.length < total && (
        <p className="gap-3">
          <button
            type="button"
            className="button"
            disabled={more === null}
            onClick={() => more?.()}
          >
            Show more
          </button>{' '}
          <span className="small soft">
            {formatCount(items.length)} of {formatCount(total)} are shown
          </span>
        </p>
      )}
    </div>
  )
}

function Card({ dataset, undescribed }: { dataset: DatasetItem; undescribed: Absence }) {
  const { id, name, fullName, summary, modalities, papers, leaderboards, year, doubt } = dataset
  return (
    <article className="dataset-card">
      <Icon name="datasets" className="faint" />
      <div>
        <h2>
          <DoubtNote doubt={doubt} />
          <a href={href('dataset', { id })}>{name}</a>
        </h2>
        {fullName !== null && fullName !== name && <p className="soft clip-lines">{fullName}</p>}
        <p className="clip-lines">{summary ?? <Absent>{`Description ${undescribed}`}</Absent>}</p>
        <Facts
          className="facts small"
          facts={[
            modalities.length === 0 ? 'modality not reported' : modalities.join(', '),
            plural(papers, 'paper'),
            leaderboards === 0 ? 'no leaderboard' : plural(leaderboards, 'leaderboard'),
            year === null ? 'year not reported' : String(year),
          ]}
        />
      </div>
    </article>
  )
}
