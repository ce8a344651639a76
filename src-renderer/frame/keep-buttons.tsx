import type { Library } from '#contract/library'
import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { keptOf, useKept } from '../kept'
import { useVisit } from '../visits'
import { type CurrentThing, openNote, toggleBookmark, useCurrentThing } from './current-thing'
import { savableView } from './keep-dialogs'
import { thingEntries, viewEntry } from './keep-entries'
import { KeepMenu } from './keep-menu'

/** The star and the note of the thing on screen. They stay in their places on pages without one. */
export function KeepButtons() {
  const thing = useCurrentThing()
  const kept = useKept()
  const isKept = thing !== null && keptOf(kept?.bookmarks ?? [], thing).length > 0
  const isNoted = thing !== null && keptOf(kept?.notes ?? [], thing).length > 0
  const { hash } = useVisit()
  const withKeys = useWithKeys()
  const none = thing === null || kept === null
  return (
    <div className="group">
      <button
        type="button"
        className="icon-button"
        aria-label="Bookmark this page"
        aria-pressed={isKept}
        title={none ? 'Nothing on this page can be bookmarked' : withKeys('Bookmark', 'bookmark')}
        disabled={none || (thing.isMissing && !isKept)}
        onClick={() => void toggleBookmark()}
      >
        <Icon name="star" />
      </button>
      {kept !== null && <KeepMenu label="More to keep" entries={entriesHere(thing, kept, hash)} />}
      <button
        type="button"
        className={isNoted ? 'icon-button marked' : 'icon-button'}
        aria-label={isNoted ? 'Your note on this page' : 'Note on this page'}
        aria-haspopup="dialog"
        title={none ? 'Nothing on this page can have a note' : withKeys('Note', 'note')}
        disabled={none || (thing.isMissing && !isNoted)}
        onClick={() => void openNote()}
      >
        <Icon name="note" />
      </button>
    </div>
  )
}

const entriesHere = (thing: CurrentThing | null, kept: Library, hash: string) => [
  ...(thing === null ? [] : thingEntries(thing, kept)),
  viewEntry(savableView(hash) !== null),
]
