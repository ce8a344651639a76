import { useState } from 'react'
import { currentPage, type Crumb } from '../current-page'
import { href } from '../routes'
import { sectionOf } from './sections'

/** Where the page stands: its section, the levels that the page names, and the page itself. */
export function Crumbs() {
  const current = currentPage.use()
  const section = sectionOf(current?.page ?? null)
  // A page with levels above it is part of the page of its section.
  const isSection =
    section !== null && section.page === current?.page && current.crumbs.length === 0
  const levels: Crumb[] = [
    // Within the guide the section is a level of its own.
    ...(section && !isSection && current?.crumbs[0]?.href !== href(section.page)
      ? [{ name: section.name, href: href(section.page) }]
      : []),
    ...(current?.crumbs ?? []),
  ]
  const here = isSection ? section.name : (current?.short ?? current?.name ?? '')
  return (
    <nav className="crumbs" aria-label="Where you are">
      <ol>
        {/* Of another page the middle is folded again. */}
        <Levels key={levels.map(({ href }) => href).join(' ')} levels={levels} />
        {here !== '' && (
          <li>
            <span aria-current="page" title={here}>
              {here}
            </span>
          </li>
        )}
      </ol>
    </nav>
  )
}

/** With the page itself, more than four levels have no room. */
const MOST = 3

/** The levels above the page; of many the middle is folded until the reader opens it. */
function Levels({ levels }: { levels: readonly Crumb[] }) {
  const [isOpen, setOpen] = useState(false)
  const folded = isOpen || levels.length <= MOST ? [] : levels.slice(1, 1 - MOST)
  const shown = levels.filter((level) => !folded.includes(level))
  return shown.flatMap(({ name, href }, index) => [
    ...(index === 1 && folded.length > 0
      ? [
          <li key="folded">
            <button
              type="button"
              aria-expanded={false}
              aria-label={`Show the levels between: ${folded.map(({ name }) => name).join(', ')}`}
              title={folded.map(({ name }) => name).join(' / ')}
              onClick={() => setOpen(true)}
            >
              …
            </button>
          </li>,
        ]
      : []),
    <li key={href}>
      <a href={href} title={name}>
        {name}
      </a>
    </li>,
  ])
}
