import type { Author } from '#contract/author'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { StandingList } from '../../components/standing-list'
import { TableExport } from '../../export/table-export'
import { navigate } from '../../routes'
import type { AuthorRequest } from './author'

/** The leaderboards on which papers of an author have results. */
export function AuthorResults(props: { author: Author; request: AuthorRequest; stale: boolean }) {
  const { author, request, stale } = props
  const { name, results } = author
  if (results.length === 0)
    return (
      <Section title="Results">
        <p className="soft">No leaderboard of this snapshot has a result of these papers.</p>
      </Section>
    )
  const { sort } = request
  return (
    <Section
      title="Results"
      note={`best of these papers on ${plural(results.length, 'leaderboard')}`}
      end={
        <TableExport
          title={`Results of ${name}`}
          method="author"
          request={{ name, sort }}
          name={`results ${name}`}
          rows={results.length}
          small
        />
      }
    >
      <StandingList
        caption={`Results of ${name}`}
        items={results}
        stale={stale}
        sort={{
          keys: sort === undefined ? [] : [{ column: sort, descending: sort !== 'leaderboard' }],
          change: ([key]) =>
            navigate('author', { ...request, sort: key?.column }, { replace: true }),
          otherwise: { column: 'rank', order: 'ascending', words: 'Best rank, first ranks first' },
          oneWay: true,
        }}
      />
    </Section>
  )
}
