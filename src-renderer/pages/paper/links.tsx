import type { ReactNode } from 'react'
import type { CommandId } from '#contract/commands/commands'
import type { Paper } from '#contract/paper'
import { CiteButton } from '../../cite/cite-button'
import { citePaper } from '../../cite/cite-part'
import { useCommands } from '../../commands/use-commands'
import { Absent } from '../../components/absent'
import { ExternalLink } from '../../components/external-link'
import { Icon, type IconName } from '../../components/icon'
import { formatCount } from '../../components/number'
import { webAddress } from '#contract/web-address'
import { showHead } from './show-head'

/** The ways out to the paper itself and its code, in the order of the former site. */
export function PaperLinks({ paper }: { paper: Paper }) {
  const { url, pdfUrl, venueUrl, venuePdfUrl } = paper
  const links = [
    link('papers', 'Paper', url, 'open-paper'),
    link('external', 'PDF', pdfUrl, 'open-pdf'),
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

function link(icon: IconName, name: string, url: string | null, command?: CommandId): ReactNode {
  if (url === null || webAddress(url) === null) return null
  return (
    <ExternalLink key={name} url={url} className="button" {...(command && { command })}>
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
      <ExternalLink url={first.url} className="button" command="open-code">
        {content}
      </ExternalLink>
    )
  }
  return <SeveralCodes>{content}</SeveralCodes>
}

function SeveralCodes({ children }: { children: ReactNode }) {
  useCommands({ 'open-code': showCode })
  return (
    <button type="button" className="button" onClick={showCode}>
      {children}
    </button>
  )
}

const showCode = () => showHead('code')
