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
    ...(section && !isSection ? [{ name: section.name, href: href(section.page) }] : []),
    ...(current?.crumbs ?? []),
  ]
  const here = isSection ? section.name : (current?.short ?? current?.name ?? '')
  return (
    <nav className="crumbs" aria-label="Where you are">
      <ol>
        {levels.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
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
