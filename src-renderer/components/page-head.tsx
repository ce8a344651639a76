import { Fragment, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { currentPage, type Crumb } from '../current-page'
import { takeFocusWish } from '../focus-wish'
import { useRoute, viewOf } from '../routes'

/**
 * The one heading of a page, with a line of facts under it and its actions at the right edge. Names the
 * page in the window's title and in the frame, and takes the focus when the reader comes by a link.
 */
export function PageHead(props: {
  title: ReactNode
  /** The title in plain words, when it is more than a text. */
  name?: string
  /** Its last crumb, when the levels above it say the rest. */
  short?: string
  /** The levels between the section and this page, outermost first. */
  crumbs?: readonly Crumb[]
  /** Those that are absent are passed over. */
  facts?: readonly ReactNode[]
  actions?: ReactNode
  /** Of a page that only says why there is nothing to show. */
  isFailure?: boolean
}) {
  const { title, facts = [], actions } = props
  const name = props.name ?? (typeof title === 'string' ? title : '')
  const heading = useRef<HTMLHeadingElement>(null)
  useCurrentPage({ ...props, name })
  useEffect(() => {
    if (takeFocusWish()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Facts facts={facts} />
      </div>
      {actions && <div className="button-row">{actions}</div>}
    </div>
  )
}

/** Facts in one line, with points between them. */
export function Facts({ facts, className = 'facts' }: FactsProps) {
  const present = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false)
  if (present.length === 0) return null
  return (
    <p className={className}>
      {present.map((fact, index) => (
        // Facts have no identity beyond their place.
        <Fragment key={index}>
          <span>{fact}</span>{' '}
        </Fragment>
      ))}
    </p>
  )
}

interface FactsProps {
  facts: readonly ReactNode[]
  className?: string
}

function useCurrentPage(head: {
  name: string
  short?: string
  crumbs?: readonly Crumb[]
  isFailure?: boolean
}) {
  const route = useRoute()
  const { page } = route
  const view = viewOf(route)
  const { name, short, crumbs = [], isFailure = false } = head
  // By its spelling, since a page makes its crumbs anew whenever it is drawn.
  const spelled = JSON.stringify(crumbs)
  // Not later than its first paint, so that a key pressed at once is for the thing that is seen.
  useLayoutEffect(() => {
    document.title = `${name} · Papers With Code Offline`
    currentPage.set({ page, view, name, short, isFailure, crumbs: JSON.parse(spelled) as Crumb[] })
  }, [page, view, name, short, isFailure, spelled])
}
