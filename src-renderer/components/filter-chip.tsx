import { useArchive } from '../archive'
import { Icon } from './icon'

/** A filter that is on, with a cross that takes it off. */
export function FilterChip(props: { kind: string; name: string; remove: () => void }) {
  const { kind, name, remove } = props
  return (
    <span className="filter-chip">
      <span className="soft">{kind}</span> <b title={name}>{name}</b>
      <button
        type="button"
        className="icon-button small"
        aria-label={`Remove the filter ${kind} ${name}`}
        title="Remove this filter"
        onClick={remove}
      >
        <Icon name="close" small />
      </button>
    </span>
  )
}

/** A filter by a thing of which only the id is in the address: shows its name once it is known. */
export function ThingChip(props: {
  kind: 'task' | 'dataset' | 'method'
  id: string
  remove: () => void
}) {
  const { kind, id, remove } = props
  const asked = useArchive(kind, { id }, { quiet: true })
  const name = asked.state === 'ready' ? asked.value.name : id
  return <FilterChip kind={kind} name={name} remove={remove} />
}
