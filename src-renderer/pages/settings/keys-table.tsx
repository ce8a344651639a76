import { useMemo } from 'react'
import { areSingleKeys } from '#contract/commands/combination'
import { type CommandId, commands } from '#contract/commands/commands'
import { keysInForce } from '#contract/commands/keys-in-force'
import { placeWords } from '../../commands/places'
import { spelledHere } from '../../commands/spelled-here'
import { DataTable, type Column } from '../../components/data-table'
import { Icon } from '../../components/icon'
import { changeKeys, useSettings } from '../../settings'

interface KeysRow {
  id: CommandId
  keys: readonly string[]
  /** Whether the reader gave it these. */
  isChanged: boolean
  singleKeys: boolean
}

/** The keys of commands, each to be taken away, and the ways to add one and to have them as they came. */
export function KeysTable(props: { ids: readonly CommandId[]; record: (id: CommandId) => void }) {
  const { ids, record } = props
  const { keys, singles } = useSettings()
  const singleKeys = singles === 'on'
  const all = useMemo(() => keysInForce({ keys, singles: 'on' }), [keys])
  const columns = useMemo(() => columnsOf(record), [record])
  const rows = ids.map((id) => ({
    id,
    keys: all[id],
    isChanged: Object.hasOwn(keys, id),
    singleKeys,
  }))
  return (
    <DataTable
      caption="Commands and their keys"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      className="keys-table"
    />
  )
}

const columnsOf = (record: (id: CommandId) => void): readonly Column<KeysRow>[] => [
  {
    id: 'command',
    head: 'Command',
    isRowHeader: true,
    className: 'cell-model',
    cell: ({ id }) => commands[id].title,
  },
  {
    id: 'place',
    head: 'Where',
    width: '9rem',
    className: 'soft',
    cell: ({ id }) => placeWords[commands[id].place],
  },
  { id: 'keys', head: 'Keys', className: 'cell-wide', cell: (row) => <OwnKeys {...row} /> },
  {
    id: 'change',
    head: 'Change',
    width: '11rem',
    cell: ({ id, isChanged }) => (
      <span className="button-row">
        <button
          type="button"
          className="button small"
          aria-label={`Add keys for ${commands[id].title}`}
          onClick={() => record(id)}
        >
          Add…
        </button>
        {isChanged && (
          <button
            type="button"
            className="button small quiet"
            aria-label={`Reset the keys of ${commands[id].title}`}
            title={`As the program came: ${commands[id].keys.map(spelledHere).join(', ') || 'no keys'}`}
            onClick={() => void changeKeys(id, null)}
          >
            Reset
          </button>
        )}
      </span>
    ),
  },
]

function OwnKeys({ id, keys, singleKeys }: KeysRow) {
  if (keys.length === 0) return <span className="faint">none</span>
  return (
    <span className="chips">
      {keys.map((each) => {
        const isOff = !singleKeys && areSingleKeys(each)
        return (
          <span key={each} className="filter-chip">
            <kbd>{spelledHere(each)}</kbd>
            {isOff && <span className="faint">off</span>}
            <button
              type="button"
              className="icon-button small"
              aria-label={`Take ${spelledHere(each)} from ${commands[id].title}`}
              title="Take away"
              onClick={() =>
                void changeKeys(
                  id,
                  keys.filter((other) => other !== each),
                )
              }
            >
              <Icon name="close" small />
            </button>
          </span>
        )
      })}
    </span>
  )
}
