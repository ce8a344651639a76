import type { Paper } from '#contract/paper'
import type { ResultRow } from '#contract/leaderboard'
import { useArchive } from '../../../archive'
import { Absent } from '../../../components/absent'
import { CopyButton } from '../../../components/copy-button'
import { formatCount } from '../../../components/number'
import { OutsideAddress } from '../../../components/outside-address'
import { href } from '../../../routes'

/** The paper of a row: its title, and its authors and identifiers where the snapshot has it. */
export function RowPaper({ row }: { row: ResultRow }) {
  return (
    <>
      <h3>Paper</h3>
      <p className="row-paper">
        <Title row={row} />
      </p>
      {row.paperId !== null && <About id={row.paperId} />}
    </>
  )
}

function Title({ row: { paperId, paperTitle, paperUrl } }: { row: ResultRow }) {
  if (paperId !== null)
    return (
      <a
        className="link clamp"
        href={href('paper', { id: paperId })}
        title={paperTitle ?? undefined}
      >
        {paperTitle ?? 'Title not reported'}
      </a>
    )
  if (paperUrl === null && paperTitle === null) return <Absent>not reported</Absent>
  return (
    <>
      <OutsideAddress url={paperUrl} title={paperTitle} /> <Absent>not in this snapshot</Absent>
    </>
  )
}

/** The answer to the row before is no answer to this one. */
function About({ id }: { id: string }) {
  const asked = useArchive('paper', { id }, { quiet: true })
  if (asked.state !== 'ready' || asked.stale) return null
  const paper = asked.value
  const { arxivId, openreviewId, nipsId } = paper
  return (
    <>
      <p className="soft">
        <Authors paper={paper} />
      </p>
      {arxivId !== null && (
        <p className="soft">
          <CopyButton label="arXiv id" text={arxivId} before="arXiv" />
        </p>
      )}
      {openreviewId !== null && (
        <p className="soft">
          <CopyButton label="OpenReview id" text={openreviewId} before="OpenReview" />
        </p>
      )}
      {nipsId !== null && (
        <p className="soft">
          <CopyButton label="NeurIPS id" text={nipsId} before="NeurIPS" />
        </p>
      )}
    </>
  )
}

const shownAuthors = 8

function Authors({ paper: { authors, absences } }: { paper: Paper }) {
  if (authors.length === 0)
    return <Absent>{`authors ${absences.authors ?? 'not reported'}`}</Absent>
  const shown = authors.length <= shownAuthors + 1 ? authors : authors.slice(0, shownAuthors)
  const hidden = authors.length - shown.length
  return (
    <>
      {shown.join(', ')}
      {hidden > 0 && ` and ${formatCount(hidden)} more`}
    </>
  )
}
