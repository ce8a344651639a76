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
  const { id, title, venue, absences, results, repositories } = paper
  const datasets = new Set(results.map(({ dataset }) => dataset)).size
  return (
    <>
      <PageHead title={title} actions={<ReadingSelect id={id} name={title} />} />
      <Authors paper={paper} />
      <Facts
        className="facts gap-1"
        facts={[
          <PaperDate key="date" paper={paper} />,
          venue === null ? (
            missing('venue', absences.venue)
          ) : (
            <VenueLink key="venue" name={venue} />
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

const VenueLink = ({ name }: { name: string }) => (
  <a className="link" href={href('venue', { name })} title={`The proceedings of ${name}`}>
    {name}
  </a>
)

const missing = (what: string, why: Absence = 'not reported') => <Absent>{`${what} ${why}`}</Absent>

function identifier(name: string, id: string | null) {
  return id !== null && <CopyButton label={`${name} id`} text={id} before={name} />
}

/** Of a long list these stand for all until the reader asks: the last author is often the one to know. */
const shownAtFirst = 20
const shownLast = 3

function Authors({ paper: { authors, absences } }: { paper: Paper }) {
  const [isOpen, setOpen] = useState(false)
  if (authors.length === 0) {
    return <p>{missing('authors', absences.authors)}</p>
  }
  const isWhole = isOpen || authors.length <= shownAtFirst + shownLast + 1
  const first = isWhole ? authors : authors.slice(0, shownAtFirst)
  const last = isWhole ? [] : authors.slice(-shownLast)
  return (
    <p className="byline">
      <Names authors={first} />
      {last.length > 0 && (
        <>
          {', '}
          <button type="button" className="more-button" onClick={() => setOpen(true)}>
            and {formatCount(authors.length - shownAtFirst - shownLast)} more
          </button>
          {', '}
          <Names authors={last} />
        </>
      )}
    </p>
  )
}

function Names({ authors }: { authors: readonly string[] }) {
  return authors.map((name, index) => (
    // A name may stand there twice.
    <Fragment key={index}>
      {index > 0 && ', '}
      <a href={href('author', { name })}>{name}</a>
    </Fragment>
  ))
}
