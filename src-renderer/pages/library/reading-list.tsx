import { type Library, type Reading, readingStates } from '#contract/library'
import { Choice } from '../../components/choice'
import type { Column } from '../../components/data-table'
import { formatCount } from '../../components/number'
import { ReadingSelect } from '../../components/reading-select'
import { readingWords } from '../../reading'
import { CiteMenu } from './cite-menu'
import { columnsOf, Day, keptKey, madeColumns } from './kept-columns'
import { changeLibrary, type LibraryAddress, tabOf } from './library-address'
import { PartSection } from './part-section'

/** The papers that the reader has marked. */
export function ReadingList({ library, address }: { library: Library; address: LibraryAddress }) {
  const { reading } = library
  const { state } = address
  const lines = state === undefined ? reading : reading.filter((each) => each.state === state)
  return (
    <PartSection
      part="reading"
      address={address}
      lines={lines}
      noun="paper"
      columns={columns}
      lineKey={keptKey}
      actions={
        tabOf(address) === 'reading' &&
        reading.length > 0 && <CiteMenu request={{ part: 'reading' }} name="reading" small />
      }
      above={reading.length > 0 && <States reading={reading} address={address} />}
      empty={
        reading.length === 0 ? (
          <>
            None marked. “To read”, “Reading” and “Read” are at the head of every paper, and in the
            menu beside the star.
          </>
        ) : (
          <>None is marked so.</>
        )
      }
    />
  )
}

function States({ reading, address }: { reading: readonly Reading[]; address: LibraryAddress }) {
  const options = [undefined, ...readingStates].map((state) => {
    const count = reading.filter((each) => state === undefined || each.state === state).length
    return {
      key: state ?? 'all',
      content: `${state === undefined ? 'All' : readingWords[state]} ${formatCount(count)}`,
      isChosen: address.state === state,
      choose: () => changeLibrary(address, { state }),
    }
  })
  return (
    <div className="above-table">
      <Choice label="Papers shown" className="segments" options={options} />
    </div>
  )
}

const columns: readonly Column<Reading>[] = [
  columnsOf.name,
  {
    id: 'state',
    head: 'State',
    sort: 'asc',
    width: '9rem',
    cell: ({ id, name, here, state }) =>
      here.state === 'not in this snapshot' ? (
        state
      ) : (
        <ReadingSelect id={here.state === 'moved' ? here.id : id} name={name} />
      ),
  },
  columnsOf.here,
  ...madeColumns('Kept').slice(0, 1),
  {
    id: 'changed',
    head: 'Marked',
    kind: 'date',
    sort: 'desc',
    width: '6rem',
    cell: ({ changed }) => <Day time={changed} />,
  },
]
