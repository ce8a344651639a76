import type { ReactNode } from 'react'
import type { Paper } from '#contract/paper'
import { CiteButton } from '../../cite/cite-button'
import { citePaper } from '../../cite/cite-part'
import { Absent } from '../../components/absent'
import { ExternalLink } from '../../components/external-link'
import { Icon, type IconName } from '../../components/icon'
import { formatCount } from '../../components/number'
import { webAddress } from '#contract/web-address'

/** The ways out to the paper itself and its code, in the order of the former site. */
export function PaperLinks({ paper }: { paper: Paper }) {
  const { url, pdfUrl, venueUrl, venuePdfUrl } = paper
  const links = [
    link('papers', 'Paper', url),
    link('external', 'PDF', pdfUrl),
    link('external', 'Venue page', venueUrl === url ? null : venueUrl),
    link('external', 'Venue PDF', venuePdfUrl === pdfUrl ? null : venuePdfUrl),
  ].filter((link) => link !== null)
  return (
    <div className="button-row gap-3">
      {links.length > 0 ? links : <Absent>link to the paper not reported</Absent>}
      <CodeLink paper={paper} />
      <CiteButton title={paper.title} parts={[citePaper(paper.id)]} />
    </div>
  )
}

function link(icon: IconName, name: string, url: string | null): ReactNode {
  if (url === null || webAddress(url) === null) return null
  return (
    <ExternalLink key={name} url={url} className="button">
      <Icon name={icon} />
      {name}
    </ExternalLink>
  )
}

function CodeLink({ paper: { repositories } }: { paper: Paper }) {
  const [first] = repositories
  if (!first) return <Absent>no code link in this snapshot</Absent>
  const isOfficial = repositories.some(({ official }) => official === true)
  const content = (
    <>
      <Icon name="code" />
      Code ({formatCount(repositories.length)}
      {isOfficial && ', official'})
    </>
  )
  if (repositories.length === 1) {
    return (
      <ExternalLink url={first.url} className="button">
        {content}
      </ExternalLink>
    )
  }
  return (
    <button type="button" className="button" onClick={showCode}>
      {content}
    </button>
  )
}

function showCode(): void {
  const head = document.getElementById('code')
  head?.scrollIntoView({ block: 'nearest' })
  head?.focus()
}
