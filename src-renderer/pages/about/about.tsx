import programLicence from '../../../LICENSE?raw'
import { version } from '../../../package.json'
import { useArchive } from '../../archive'
import { CiteButton } from '../../cite/cite-button'
import { citeSnapshot } from '../../cite/cite-part'
import { PageHead } from '../../components/page-head'
import { Section } from '../../components/section'
import { Contribute } from './contribute'
import { DataLicence } from './data-licence'
import { KnownGaps } from './known-gaps'
import { Notices } from './notices'
import { Sources } from './sources'

/** What this program is, whose data it shows, what is missing there, and how both may be used. */
export function AboutPage() {
  const asked = useArchive('info', {}, { quiet: true })
  const info = asked.state === 'ready' ? asked.value : null
  return (
    <>
      <PageHead
        title="About"
        facts={[`Papers With Code Offline ${version}`, 'not affiliated with Papers With Code']}
        actions={info && <CiteButton title={`Snapshot ${info.name}`} parts={[citeSnapshot]} />}
      />
      <div className="prose gap-3">
        <p>
          This program shows the archive of Papers With Code, a site that was closed in July 2025:
          papers, tasks, datasets, methods and leaderboards, read from a snapshot on this computer.
          It is not affiliated with Papers With Code or with those who ran it.
        </p>
      </div>
      {asked.state === 'failed' && (
        <p role="alert" className="gap-2">
          {asked.error.message}
        </p>
      )}
      <DataLicence info={info} />
      <Sources info={info} />
      <KnownGaps />
      <Contribute />
      <Network />
      <ProgramLicence />
      <Notices />
    </>
  )
}

function Network() {
  return (
    <Section title="No network">
      <div className="prose">
        <p>
          The program asks nothing of any network: no telemetry, no update check, no remote picture,
          font or script. A link that leads outside opens in your browser, after asking once for
          each host.
        </p>
      </div>
    </Section>
  )
}

function ProgramLicence() {
  return (
    <Section title="Licence of the program">
      <div className="prose">
        <p>
          The program is free software under the MIT licence: you may use, change and pass it on, as
          long as its notice stays with it.
        </p>
      </div>
      <details className="gap-2">
        <summary>MIT licence in full</summary>
        <pre className="licence-text gap-1">{programLicence.trim()}</pre>
      </details>
    </Section>
  )
}
