import type { KeptHere, Library } from '#contract/library'
import { DataTable, type Column } from '../../components/data-table'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { orSay } from '../../frame/current-thing'
import { changeKept } from '../../kept'
import { asLong, columnsOf, keptKey, madeColumns } from './kept-columns'
import { clearHistory } from './removing'

/** The things that the reader opened last, each once. */
export function History({ library: { history, keepsHistory } }: { library: Library }) {
  return (
    <Section
      title="History"
      note={history.length > 0 && `${plural(history.length, 'thing')}, the one opened last first`}
      end={
        <div className="button-row">
          <Switch
            isOn={keepsHistory}
            change={(isOn) => void orSay(() => changeKept('keep-history', { off: !isOn }))}
          >
            Note what I open
          </Switch>
          <button
            type="button"
            className="button"
            disabled={history.length === 0}
            onClick={() => void clearHistory(history)}
          >
            Clear
          </button>
        </div>
      }
    >
      {history.length === 0 ? (
        <p className="soft">
          {keepsHistory ? 'Nothing opened yet.' : 'Empty, and nothing is noted.'}
        </p>
      ) : (
        <DataTable
          caption="Things opened last"
          className="cards"
          columns={columns}
          rows={history}
          rowKey={keptKey}
          long={asLong(history)}
        />
      )}
    </Section>
  )
}

const columns: readonly Column<KeptHere>[] = [
  columnsOf.name,
  columnsOf.kind,
  columnsOf.here,
  ...madeColumns('Opened'),
]
