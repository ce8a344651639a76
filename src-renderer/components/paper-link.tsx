import type { PaperReference } from '#contract/reference'
import { href } from '../routes'
import { formatDate } from './date'

/** A paper named by something else: a link when this snapshot has a page for it. */
export function PaperLink({ paper: { id, title, date } }: { paper: PaperReference }) {
  return (
    <>
      {id === null ? (
        title
      ) : (
        <a className="link" href={href('paper', { id })}>
          {title}
        </a>
      )}
      {date !== null && <span className="soft">, {formatDate(date)}</span>}
      {id === null && <span className="absent"> not in this snapshot</span>}
    </>
  )
}
