import type { Paper } from '#contract/paper'
import type { Absence } from '#contract/reference'
import { Absent } from '../../components/absent'
import { cutText } from '../../components/cut-text'
import { CopyButton } from '../../components/copy-button'
import { formatDate } from '../../components/date'
import { plural } from '../../components/number'
import { Facts, PageHead } from '../../components/page-head'
import { ReadingSelect } from '../../components/reading-select'
import { Authors, NameLink } from './authors'

/** Title, authors and the facts that identify the paper. */
export function PaperHead({ paper }: { paper: Paper }) {
  const { id, title, authors, venue, absences, results, repositories } = paper
  const datasets = new Set(results.map(({ dataset }) => dataset)).size
  return (
    <>
      <PageHead
        title={cutText(title, LONGEST_TITLE)}
        actions={<ReadingSelect id={id} name={title} />}
      />
      {authors.length === 0 ? (
        <p>{missing('authors', absences.authors)}</p>
      ) : (
        <Authors authors={authors} />
      )}
      <Facts
        className="facts gap-1"
        facts={[
          <PaperDate key="date" paper={paper} />,
          venue === null ? (
            missing('venue', absences.venue)
          ) : (
            <NameLink key="venue" page="venue" name={venue} />
          ),
          identifier('arXiv', paper.arxivId),
          identifier('OpenReview', paper.openreviewId),
          identifier('NeurIPS', paper.nipsId),
          results.length === 0
            ? 'no results'
            : `${plural(results.length, 'result')} on ${plural(datasets, 'dataset')}`,
          repositories.length === 0 ? 'no code' : plural(repositories.length, 'repository'),
        ]}
      />
    </>
  )
}

function PaperDate({ paper: { date, misdated, absences } }: { paper: Paper }) {
  if (date === null) return missing('date', absences.date)
  if (!misdated) return formatDate(date)
  return (
    <>
      {formatDate(date)} <span className="absent">a date that cannot be right</span>
    </>
  )
}

/** A title that is longer cannot be what it should be; the archive facts have it whole. */
const LONGEST_TITLE = 600

const missing = (what: string, why: Absence = 'not reported') => <Absent>{`${what} ${why}`}</Absent>

function identifier(name: string, id: string | null) {
  return id !== null && <CopyButton label={`${name} id`} text={id} before={name} />
}
