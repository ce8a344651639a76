import { isThingKind, type KeptHere } from '#contract/library'
import type { Column } from '../../components/data-table'
import { Icon } from '../../components/icon'

/** A button in each row that takes away what is kept. */
export function removeColumn<Row extends KeptHere>(
  what: string,
  remove: (row: Row) => void,
): Column<Row> {
  return {
    id: 'remove',
    head: 'Take away',
    width: '5.25rem',
    cell: (row) =>
      // What a newer version keeps is for that version to take away.
      isThingKind(row.kind) && (
        <button
          type="button"
          className="icon-button small"
          aria-label={`Take away ${what} on ${row.name}`}
          title={`Take away ${what}`}
          onClick={() => remove(row)}
        >
          <Icon name="close" small />
        </button>
      ),
  }
}
