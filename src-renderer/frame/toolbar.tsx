import { useArchive } from '../archive'
import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { snapshotDate, snapshotDateNote } from '../components/snapshot-date'
import { href, useRoute } from '../routes'
import { activeTab } from '../tabs/tabs'
import { openTabs, step } from '../visits'
import { copyLink } from './copy-link'
import { Crumbs } from './crumbs'
import { KeepButtons } from './keep-buttons'
import { SearchBox } from './search-box'

/** The way back and forward, where the reader is, the search, and what can be done with any page. */
export function Toolbar() {
  const { page } = useRoute()
  const withKeys = useWithKeys()
  return (
    <header className="toolbar">
      <Steps />
      <Crumbs />
      {/* The start page has a larger one. */}
      {page !== 'home' && <SearchBox placeholder="Search, or paste a link" />}
      <SnapshotChip />
      <KeepButtons />
      <button
        type="button"
        className="icon-button copy-link"
        aria-label="Copy a link to this view"
        title={withKeys('Copy a link to this view', 'copy-link')}
        onClick={() => void copyLink()}
      >
        <Icon name="link" />
      </button>
    </header>
  )
}

/** Back and forward through the pages that the tab has shown. */
function Steps() {
  const { at, entries } = activeTab(openTabs.use())
  const withKeys = useWithKeys()
  return (
    <div className="group">
      <button
        type="button"
        className="icon-button"
        aria-label="Back"
        title={withKeys('Back', 'back')}
        disabled={at === 0}
        onClick={() => step(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Forward"
        title={withKeys('Forward', 'forward')}
        disabled={at >= entries.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="forward" />
      </button>
    </div>
  )
}

/** Which snapshot answers. */
function SnapshotChip() {
  const asked = useArchive('info', {}, { quiet: true })
  const withKeys = useWithKeys()
  if (asked.state !== 'ready') return null
  const { name } = asked.value
  const open = withKeys('Open the snapshots of this computer', 'snapshots')
  return (
    <a
      className="snapshot-chip"
      href={href('snapshot')}
      title={`${name}. ${snapshotDateNote(asked.value)} ${open}`}
    >
      <Icon name="snapshot" />
      <span className="clip">{name}</span> <b>{snapshotDate(asked.value)}</b>
    </a>
  )
}
