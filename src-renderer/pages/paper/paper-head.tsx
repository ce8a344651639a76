import { Fragment, useState } from 'react'
import type { Paper } from '#contract/paper'
import type { Absence } from '#contract/reference'
import { Absent } from '../../components/absent'
import { CopyButton } from '../../components/copy-button'
import { formatDate } from '../../components/date'
import { formatCount, plural } from '../../components/number'
import { Facts, PageHead } from '../../components/page-head'
import { ReadingSelect } from '../../components/reading-select'
import { href } from '../../routes'

/** Title, authors and the facts that identify the paper. */
export function PaperHead({ paper }: { paper: Paper }) {
  const { id, title, date, venue, absences, results, repositories } = paper
  const datasets = new Set(results.map(({ dataset }) => dataset)).size
  return (
    <>
      <PageHead title={title} actions={<ReadingSelect id={id} name={title} />} />
      <Authors paper={paper} />
      <Facts
        className="facts gap-1"
        facts={[
          date === null ? missing('date', absences.date) : formatDate(date),
          venue ?? missing('venue', absences.venue),
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

const missing = (what: string, why: Absence = 'not reported') => <Absent>{`${what} ${why}`}</Absent>

function identifier(name: string, id: string | null) {
  return id !== null && <CopyButton label={`${name} id`} text={id} before={name} />
}

const shownAtFirst = 24

function Authors({ paper: { authors, absences } }: { paper: Paper }) {
  const [isOpen, setOpen] = useState(false)
  if (authors.length === 0) {
    return <p>{missing('authors', absences.authors)}</p>
  }
  const shown =
    isOpen || authors.length <= shownAtFirst + 1 ? authors : authors.slice(0, shownAtFirst)
  const hidden = authors.length - shown.length
  return (
    <p className="byline">
      {shown.map((author, index) => (
        // A name may stand there twice.
        <Fragment key={index}>
          {index > 0 && ', '}
          <a href={href('papers', { author })}>{author}</a>
        </Fragment>
      ))}{' '}
      {hidden > 0 && (
        <button type="button" className="more-button" onClick={() => setOpen(true)}>
          and {formatCount(hidden)} more
        </button>
      )}
    </p>
  )
}
