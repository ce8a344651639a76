import { Icon } from '../../components/icon'
import type { DatasetsRequest } from './datasets-request'

type Sort = NonNullable<DatasetsRequest['sort']>

const words: Readonly<Record<Sort, string>> = {
  papers: 'Most papers first',
  leaderboards: 'Most leaderboards first',
  newest: 'Newest first',
  name: 'By name',
}

/** The order of the cards, which have no heads to press. */
export function SortSelect(props: {
  sort: DatasetsRequest['sort']
  change: (sort: Sort | undefined) => void
}) {
  const { sort = 'papers', change } = props
  return (
    <span className="select">
      <select
        className="field"
        aria-label="Order"
        value={sort}
        onChange={({ target }) =>
          change(target.value === 'papers' ? undefined : (target.value as Sort))
        }
      >
        {Object.entries(words).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  )
}
