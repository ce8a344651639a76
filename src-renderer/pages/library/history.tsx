import type { KeptHere, Library } from '#contract/library'
import type { Column } from '../../components/data-table'
import { Switch } from '../../components/switch'
import { orSay } from '../../frame/or-say'
import { changeKept } from '../../kept'
import { columnsOf, keptKey, madeColumns } from './kept-columns'
import type { LibraryAddress } from './library-address'
import { PartSection } from './part-section'
import { clearHistory } from './removing'

/** The things that the reader opened last, each once. */
export function History({ library, address }: { library: Library; address: LibraryAddress }) {
  const { history, keepsHistory } = library
  return (
    <PartSection
      part="history"
      address={address}
      lines={history}
      noun="thing"
      columns={columns}
      lineKey={keptKey}
      empty={keepsHistory ? 'Nothing opened yet.' : 'Empty, and nothing is noted.'}
      actions={
        <>
          <Switch
            isOn={keepsHistory}
            change={(isOn) => void orSay(() => changeKept('keep-history', { off: !isOn }))}
          >
            Note what I open
          </Switch>
          <button
            type="button"
            className="button small"
            disabled={history.length === 0}
            onClick={() => void clearHistory(history)}
          >
            Clear
          </button>
        </>
      }
    />
  )
}

const columns: readonly Column<KeptHere>[] = [
  columnsOf.name,
  columnsOf.kind,
  columnsOf.here,
  ...madeColumns('Opened'),
]
