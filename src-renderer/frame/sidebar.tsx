import type { Counts } from '#contract/snapshot'
import { useArchive } from '../archive'
import { useWithKeys } from '../commands/keys-of'
import { Icon } from '../components/icon'
import { formatCount } from '../components/number'
import { href, useRoute } from '../routes'
import { changeSettings, useSettings } from '../settings'
import { ownSections, sectionOf, sections, type SectionLink } from './sections'
import { ThemeButton } from './theme-button'

/** Styles follow the setting; see appearance.ts. */
export const toggleSidebar = (): void =>
  void changeSettings(({ sidebar }) => ({ sidebar: sidebar === 'rail' ? 'wide' : 'rail' }))

/** The sections with what they hold. Collapses to a rail of signs. */
export function Sidebar() {
  const asked = useArchive('info', {}, { quiet: true })
  const counts = asked.state === 'ready' ? asked.value.counts : null
  const isRail = useSettings().sidebar === 'rail'
  const withKeys = useWithKeys()
  const label = isRail ? 'Widen the sidebar' : 'Collapse the sidebar'
  return (
    <nav className="sidebar" aria-label="Sections">
      <div className="sidebar-head">
        <b>Papers With Code</b>
        <button
          type="button"
          className="icon-button small"
          aria-label={label}
          title={withKeys(label, 'sidebar')}
          onClick={toggleSidebar}
        >
          <Icon name="sidebar" />
        </button>
      </div>
      <Links sections={sections} counts={counts} />
      <Links sections={ownSections} counts={counts} />
      <div className="sidebar-foot">
        <ThemeButton />
      </div>
    </nav>
  )
}

function Links(props: { sections: readonly SectionLink[]; counts: Counts | null }) {
  const { page } = useRoute()
  const current = sectionOf(page)?.page
  return (
    <ul>
      {props.sections.map((section) => (
        <li key={section.page}>
          <a
            className="nav"
            href={href(section.page)}
            title={section.name}
            aria-current={
              current === section.page ? (page === current ? 'page' : 'true') : undefined
            }
          >
            <Icon name={section.icon} />
            <span>{section.name}</span>
            {section.count && props.counts && (
              <span className="count">{formatCount(section.count(props.counts))}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
