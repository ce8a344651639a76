import { useState } from 'react'
import { type Library, type SavedSearch } from '#contract/library'
import { KeysBehind } from '../../commands/keys-of'
import type { Column } from '../../components/data-table'
import { NameField } from '../../components/name-field'
import { Icon } from '../../components/icon'
import { Question } from '../../components/question'
import { orSay } from '../../frame/or-say'
import { bringBack, changeKept } from '../../kept'
import { savedAddress } from '../../own-address'
import { viewWords } from '../../view-words'
import { madeColumns } from './kept-columns'
import type { LibraryAddress } from './library-address'
import { PartSection } from './part-section'
import { offerBack } from './removing'

/** The views that the reader saved under a name. */
export function SavedSearches(props: { library: Library; address: LibraryAddress }) {
  const { library, address } = props
  const [renamed, setRenamed] = useState<SavedSearch | null>(null)
  return (
    <>
      <PartSection
        part="searches"
        address={address}
        lines={library.searches}
        noun="saved search"
        columns={columnsWith(setRenamed)}
        lineKey={({ id }) => id}
        empty={
          <>
            None yet. “Save this view…” in the menu beside the star keeps a search, a list with its
            filters or a leaderboard as it is sorted and filtered
            <KeysBehind of="save-view" />.
          </>
        }
      />
      {renamed && <RenameSearch search={renamed} close={() => setRenamed(null)} />}
    </>
  )
}

function RenameSearch({ search, close }: { search: SavedSearch; close: () => void }) {
  const [name, setName] = useState(search.name)
  return (
    <Question
      title={`Rename “${search.name}”`}
      words="Rename"
      isReady={name.trim() !== '' && name !== search.name}
      act={() => changeKept('save-search', { search: search.id, name })}
      close={close}
    >
      <NameField name={name} change={setName} />
    </Question>
  )
}

const columnsWith = (rename: (search: SavedSearch) => void): readonly Column<SavedSearch>[] => [
  {
    id: 'name',
    head: 'Name',
    sort: 'asc',
    isRowHeader: true,
    width: '30%',
    className: 'clip cell-model',
    cell: ({ name, address }) => {
      const href = savedAddress(address)
      return href === null ? <span title={name}>{name}</span> : <a href={href}>{name}</a>
    },
  },
  {
    id: 'address',
    head: 'Shows',
    sort: 'asc',
    className: 'clip soft cell-wide',
    cell: ({ address }) => <span title={viewWords(address)}>{viewWords(address)}</span>,
  },
  ...madeColumns('Saved'),
  {
    id: 'actions',
    head: 'Change',
    width: '7.5rem',
    cell: (search) => (
      <span className="group">
        <button
          type="button"
          className="button small"
          aria-label={`Rename ${search.name}`}
          onClick={() => rename(search)}
        >
          Rename…
        </button>
        <button
          type="button"
          className="icon-button small"
          aria-label={`Take away the saved search ${search.name}`}
          title="Take away the saved search"
          onClick={() => void removeSearch(search)}
        >
          <Icon name="close" small />
        </button>
      </span>
    ),
  },
]

const removeSearch = (search: SavedSearch) =>
  orSay(async () => {
    await changeKept('save-search', { search: search.id, remove: true })
    offerBack('Saved search taken away.', () => bringBack({ searches: [search] }))
  })
