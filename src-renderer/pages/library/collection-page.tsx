import { useState } from 'react'
import type { Collection, Library } from '#contract/library'
import { KeysBehind } from '../../commands/keys-of'
import { DataTable } from '../../components/data-table'
import { FilterField } from '../../components/filter-field'
import { Markdown } from '../../components/markdown'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { TableExport } from '../../export/table-export'
import { href } from '../../routes'
import { CiteMenu } from './cite-menu'
import { CollectionDialog, DeleteCollection } from './collection-dialog'
import { itemColumns } from './item-columns'
import { asLong, keptKey } from './kept-columns'
import { changeLibrary, type LibraryAddress, librarySort } from './library-address'
import { shownThings } from './shown-things'

const crumbs = [{ name: 'Collections', href: href('library', { part: 'collections' }) }]

/** One collection in full, in the order of the reader. */
export function CollectionPage(props: { library: Library; address: LibraryAddress; id: string }) {
  const { library, address, id } = props
  const collection = library.collections.find((each) => each.id === id)
  if (!collection) return <NoCollection id={id} />
  const { name, about, items } = collection
  const isOrdered = !address.sort && !address.text
  const shown = shownThings(items, address)
  return (
    <>
      <PageHead
        title={name}
        crumbs={crumbs}
        facts={['collection', plural(items.length, 'thing')]}
        actions={<Actions collection={collection} />}
      />
      {about !== '' && (
        <div className="gap-2">
          <Markdown text={about} />
        </div>
      )}
      {items.length === 0 ? (
        <p className="soft gap-3">
          Nothing is in it yet. “Add to a collection…” is in the menu beside the star of every page
          of a thing
          <KeysBehind of="collect" />.
        </p>
      ) : (
        <>
          <div className="library-bar gap-3">
            {!isOrdered && (
              <button
                type="button"
                className="button small"
                onClick={() => changeLibrary(address, { sort: undefined, text: undefined })}
              >
                Back to your order
              </button>
            )}
            <FilterField
              label="Filter this collection"
              text={address.text ?? ''}
              change={(text) => changeLibrary(address, { text })}
            />
          </div>
          {shown.length === 0 && <p className="soft">None with “{address.text}”.</p>}
          {shown.length > 0 && (
            <div className="gap-3">
              <DataTable
                caption={`In ${name}`}
                className="cards"
                columns={itemColumns(collection, isOrdered)}
                rows={shown}
                rowKey={keptKey}
                sort={librarySort(address)}
                long={asLong(shown)}
              />
            </div>
          )}
        </>
      )}
    </>
  )
}

function Actions({ collection }: { collection: Collection }) {
  const [asks, setAsks] = useState<'words' | 'delete' | null>(null)
  const { id, name, items } = collection
  const close = () => setAsks(null)
  return (
    <>
      {items.some(({ kind }) => kind === 'paper') && (
        <CiteMenu request={{ part: 'collection', collection: id }} name={`collection-${id}`} />
      )}
      {items.length > 0 && (
        <TableExport
          title={name}
          method="library-list"
          request={{ part: 'collection', collection: id }}
          name={`collection ${id}`}
          rows={items.length}
        />
      )}
      <button type="button" className="button" onClick={() => setAsks('words')}>
        Rename or describe…
      </button>
      <button type="button" className="button danger" onClick={() => setAsks('delete')}>
        Delete…
      </button>
      {asks === 'words' && <CollectionDialog collection={collection} close={close} />}
      {asks === 'delete' && <DeleteCollection collection={collection} close={close} />}
    </>
  )
}

const NoCollection = ({ id }: { id: string }) => (
  <div className="empty">
    <PageHead title={`You have no collection “${id.slice(0, 100)}”`} crumbs={crumbs} isFailure />
    <p className="gap-2">
      It may have been deleted, or be kept on another computer.{' '}
      <a href={href('library', { part: 'collections' })}>See your collections</a>
    </p>
  </div>
)
