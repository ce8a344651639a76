import type { Library } from '#contract/library'
import { formatCount } from '../../components/number'
import { href } from '../../routes'
import { type LibraryAddress, type LibraryTab, libraryTabs, tabOf } from './library-address'

/** The parts of the library with what is in them, as ways to each alone. */
export function LibraryTabs({ library, address }: { library: Library; address: LibraryAddress }) {
  const chosen = tabOf(address)
  const { text } = address
  const tabs = Object.entries(libraryTabs) as [LibraryTab, string][]
  return (
    <nav className="library-tabs" aria-label="Parts of the library">
      <ul>
        <li>
          <a href={href('library', { text })} aria-current={chosen === null ? 'page' : undefined}>
            All
          </a>
        </li>
        {tabs.map(([part, name]) => (
          <li key={part}>
            <a
              href={href('library', { part, text })}
              aria-current={chosen === part ? 'page' : undefined}
            >
              {name} <span className="count">{formatCount(library[part].length)}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={href('my-results')}>My results</a>
        </li>
      </ul>
    </nav>
  )
}
