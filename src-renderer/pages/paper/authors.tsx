import { Fragment, useState } from 'react'
import { cutText } from '../../components/cut-text'
import { formatCount } from '../../components/number'
import { href } from '../../routes'

/** Of a long list these stand for all until the reader asks: the last author is often the one to know. */
const shownAtFirst = 20
const shownLast = 3

/** The authors in their order, each leading to all there is of that name. */
export function Authors({ authors }: { authors: readonly string[] }) {
  const [isOpen, setOpen] = useState(false)
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
      <NameLink page="author" name={name} />
    </Fragment>
  ))
}

/** A name that is longer cannot be one; that of a venue stands in a line with others. */
const LONGEST = { author: 120, venue: 60 }
/** The longest that the archive may be asked for. */
const LONGEST_ASKED = 2000

/** A name that leads to its page, unless it is too long to have one. */
export function NameLink({ page, name }: { page: 'author' | 'venue'; name: string }) {
  const shown = cutText(name, LONGEST[page])
  if (name.length > LONGEST_ASKED) return shown
  return (
    <a className={page === 'venue' ? 'link' : undefined} href={href(page, { name })}>
      {shown}
    </a>
  )
}
