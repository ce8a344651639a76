import type { Library } from '#contract/library'
import { useArchive } from '../../archive'
import { Icon } from '../../components/icon'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Bookmarks } from './bookmarks'
import { History } from './history'
import { LibraryActions } from './library-actions'
import { NotFoundHere } from './not-found-here'
import { Notes } from './notes'

/** What the reader keeps, whatever the snapshot, and where each thing is in this one. */
export function LibraryPage() {
  const asked = useArchive('library', {})
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const library = asked.value
  return (
    <>
      <Head library={library} />
      {library.trouble !== null && (
        <div className="banner error gap-3" role="alert">
          <Icon name="error" />
          <p>{library.trouble}</p>
        </div>
      )}
      <NotFoundHere library={library} />
      <Bookmarks bookmarks={library.bookmarks} />
      <Notes notes={library.notes} />
      <History library={library} />
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
