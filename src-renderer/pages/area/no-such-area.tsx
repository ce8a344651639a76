import type { Area } from '#contract/snapshot'
import { PageHead } from '../../components/page-head'
import { href } from '../../routes'

/** For an area that this snapshot does not have: those that it has. */
export function NoSuchArea({ id, areas }: { id: string; areas: readonly Area[] }) {
  return (
    <>
      <PageHead title="No such area" isFailure />
      <div className="empty gap-4" role="alert">
        <h2>{id === '' ? 'The address names no area' : `Area “${id}” is not in this snapshot`}</h2>
        <p>
          {areas.length === 0
            ? 'It was made without evaluation tables, so it has no areas.'
            : 'It has these:'}
        </p>
      </div>
      <ul className="index wide gap-2">
        {areas.map(({ id, name }) => (
          <li key={id}>
            <a href={href('area', { id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
