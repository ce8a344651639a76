import { useMemo } from 'react'
import type { Hit, HitKind } from '#contract/search'
import { useEveryPage } from '../../archive'
import { DataTable, type Column } from '../../components/data-table'
import { Highlighted } from '../../components/hit-rows'
import { hitAddress } from '../../components/hit-address'
import { HitDetail } from '../../components/hit-detail'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { TableExport } from '../../export/table-export'
import { href } from '../../routes'
import { Counts } from './counts'
import { nounOfKind, pluralOf } from '../../kind-nouns'
import { NothingFound } from './nothing-found'
import { searchCrumb } from './search-crumb'
import { SearchNotes } from './search-notes'

/** How many hits one answer brings; those that follow come while the reader scrolls. */
const limit = 100

/** Everything of one kind that a question finds, best first. */
export function KindPage({ text, kind }: { text: string; kind: HitKind }) {
  const asked = useEveryPage('search', { text, kind, limit })
  const words = asked.state === 'ready' ? asked.value.first.text : ''
  const columns = useMemo(() => hitColumns(words, kind), [words, kind])
  if (asked.state !== 'ready') return <Pending asked={asked} />
  const { first, items, total } = asked.value
  const isEmpty = Object.values(first.counts).every((count) => count === 0)
  if (isEmpty) return <NothingFound text={text} search={first} />
  return (
    <>
      <PageHead
        title={`${pluralOf[kind]}: ${text}`}
        short={pluralOf[kind]}
        actions={
          total > 0 && (
            <TableExport
              title={`${pluralOf[kind]}: ${text}`}
              method="search"
              request={{ text, kind }}
              name={`${pluralOf[kind].toLowerCase()} ${text}`}
              rows={total}
            />
          )
        }
        crumbs={[searchCrumb, { name: text, href: href('search', { text }) }]}
      />
      <SearchNotes notes={first.notes} />
      <Counts text={text} counts={first.counts} chosen={kind} />
      {total === 0 ? (
        <p className="soft gap-4">
          None of this kind. <a href={href('search', { text })}>See what else there is</a>
        </p>
      ) : (
        <div className="gap-3">
          <DataTable
            caption={`${pluralOf[kind]} with these words, best first`}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            stale={asked.stale}
            long={asked.value}
          />
        </div>
      )}
    </>
  )
}

const hitColumns = (words: string, kind: HitKind): readonly Column<Hit>[] => [
  {
    id: 'title',
    head: nounOfKind(kind),
    isRowHeader: true,
    className: 'clip cell-model',
    cell: ({ id, title }) => (
      <a href={hitAddress({ kind, id })} title={title}>
        <Highlighted text={title} words={words} />
      </a>
    ),
  },
  {
    id: 'detail',
    head: 'Detail',
    width: '14rem',
    className: 'clip soft',
    cell: ({ detail }) => <HitDetail kind={kind} detail={detail} />,
  },
]
