import { useState } from 'react'
import type { Collection, Library } from '#contract/library'
import { KeysBehind } from '../../commands/keys-of'
import { Absent } from '../../components/absent'
import type { Column } from '../../components/data-table'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { collectionAddress } from '../../own-address'
import { CollectionDialog } from './collection-dialog'
import { excerptOf } from './excerpt'
import { changedColumn } from './kept-columns'
import type { LibraryAddress } from './library-address'
import { PartSection } from './part-section'

/** The reader's collections by name, each a way to what is in it. */
export function Collections({ library, address }: { library: Library; address: LibraryAddress }) {
  const [isMaking, setMaking] = useState(false)
  return (
    <>
      <PartSection
        part="collections"
        address={address}
        lines={library.collections.toSorted((a, b) => a.name.localeCompare(b.name))}
        noun="collection"
        columns={columns}
        lineKey={({ id }) => id}
        empty={
          <>
            None yet. A collection holds papers, leaderboards, results and all else in an order of
            yours; “Add to a collection…” is in the menu beside the star
            <KeysBehind of="collect" />.
          </>
        }
        actions={
          <button type="button" className="button small" onClick={() => setMaking(true)}>
            <Icon name="plus" small />
            New collection…
          </button>
        }
      />
      {isMaking && <CollectionDialog collection={null} close={() => setMaking(false)} />}
    </>
  )
}

const columns: readonly Column<Collection>[] = [
  {
    id: 'name',
    head: 'Name',
    sort: 'asc',
    isRowHeader: true,
    width: '30%',
    className: 'clip cell-model',
    cell: ({ id, name }) => (
      <a href={collectionAddress(id)} title={name}>
        {name}
      </a>
    ),
  },
  {
    id: 'about',
    head: 'About',
    className: 'clip cell-note soft cell-wide',
    cell: ({ about }) => excerptOf(about) || <Absent>none</Absent>,
  },
  {
    id: 'items',
    head: 'Things',
    kind: 'number',
    sort: 'desc',
    width: '5rem',
    cell: ({ items }) => formatCount(items.length),
  },
  changedColumn,
]
