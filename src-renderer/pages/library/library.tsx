import type { Library } from '#contract/library'
import { useArchive } from '../../archive'
import { FilterField } from '../../components/filter-field'
import { Icon } from '../../components/icon'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Bookmarks } from './bookmarks'
import { CollectionPage } from './collection-page'
import { Collections } from './collections'
import { Files } from './files'
import { History } from './history'
import { LibraryActions } from './library-actions'
import { changeLibrary, type LibraryAddress, tabOf } from './library-address'
import { LibraryTabs } from './library-tabs'
import { NotFoundHere } from './not-found-here'
import { Notes } from './notes'
import { ReadingList } from './reading-list'
import { SavedSearches } from './saved-searches'

/** What the reader keeps, whatever the snapshot, and where each thing is in this one. */
export function LibraryPage({ request }: { request: LibraryAddress }) {
  const asked = useArchive('library', {})
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const library = asked.value
  if (tabOf(request) === 'collections' && request.collection !== undefined)
    return <CollectionPage library={library} address={request} id={request.collection} />
  return (
    <>
      <Head library={library} />
      {library.trouble !== null && (
        <div className="banner error gap-3" role="alert">
          <Icon name="error" />
          <p>{library.trouble}</p>
        </div>
      )}
      <div className="library-bar gap-3">
        <LibraryTabs library={library} address={request} />
        <FilterField
          label="Filter what you keep"
          text={request.text ?? ''}
          change={(text) => changeLibrary(request, { text })}
        />
      </div>
      <Parts library={library} address={request} />
    </>
  )
}

/** The part of the address, or all of them below each other. */
function Parts(props: { library: Library; address: LibraryAddress }) {
  const tab = tabOf(props.address)
  const isShown = (part: string) => tab === null || tab === part
  return (
    <>
      {(isShown('bookmarks') || isShown('notes')) && <NotFoundHere {...props} />}
      {isShown('bookmarks') && <Bookmarks {...props} />}
      {isShown('collections') && <Collections {...props} />}
      {isShown('reading') && <ReadingList {...props} />}
      {isShown('notes') && <Notes {...props} />}
      {isShown('searches') && <SavedSearches {...props} />}
      {isShown('files') && <Files {...props} />}
      {isShown('history') && <History {...props} />}
    </>
  )
}

function Head({ library }: { library: Library }) {
  const { bookmarks, notes } = library
  return (
    <PageHead
      title="Library"
      facts={[
        plural(bookmarks.length, 'bookmark'),
        plural(notes.length, 'note'),
        'kept on this computer, beside the snapshots',
      ]}
      actions={<LibraryActions />}
    />
  )
}
