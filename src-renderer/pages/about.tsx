import { version } from '../../package.json'
import { useArchive } from '../archive'
import { CopyButton } from '../components/copy-button'
import { ExternalLink } from '../components/external-link'
import { PageHead } from '../components/page-head'
import { Pairs } from '../components/pairs'
import { Section } from '../components/section'
import { snapshotDate } from '../components/snapshot-date'
import { href } from '../routes'

/** What this program is, whose data it shows, and how both may be used. */
export function AboutPage() {
  return (
    <>
      <PageHead
        title="About"
        facts={[`Papers With Code Offline ${version}`, 'not affiliated with Papers With Code']}
      />
      <div className="prose gap-3">
        <p>
          This program shows the archive of Papers With Code, a site that was closed in July 2025:
          papers, tasks, datasets, methods and leaderboards, read from a snapshot on this computer.
          It is not affiliated with Papers With Code or with those who ran it.
        </p>
      </div>
      <DataLicence />
      <Sources />
      <Network />
      <Software />
    </>
  )
}

function DataLicence() {
  const asked = useArchive('info', {}, { quiet: true })
  const snapshot = asked.state === 'ready' ? `, snapshot ${snapshotDate(asked.value)}` : ''
  const attribution = `Papers With Code archive and its contributors${snapshot}, CC BY-SA 4.0`
  return (
    <Section title="Licence of the data">
      <div className="prose">
        <p>
          The data is shared under the{' '}
          <ExternalLink url="https://creativecommons.org/licenses/by-sa/4.0/">
            Creative Commons Attribution-ShareAlike 4.0 International licence
          </ExternalLink>{' '}
          (CC BY-SA 4.0). You may copy, change and share it, for any purpose, if you name the
          source, link to the licence, say what you changed, and share what you make of it under the
          same licence. Abstracts belong to their authors and publishers.
        </p>
        <p>To name the source, this is enough:</p>
        <p>
          <CopyButton label="attribution" text={attribution} />
        </p>
        <p>
          Every table that you export carries it in the description that can be saved beside it.
        </p>
      </div>
    </Section>
  )
}

function Sources() {
  return (
    <Section title="Sources of the snapshot that comes with the program">
      <Pairs
        className="pairs prose"
        of={{
          'Papers With Code and its contributors':
            'Evaluation tables of 28 August 2020, methods of 20 May 2022, names of tasks, areas and datasets of July 2025, rows of sota-extractor, and the page of one paper. CC BY-SA 4.0.',
          'ACL Anthology': 'Titles, authors, dates and code links. CC BY 4.0.',
          arXiv:
            'Titles, authors and dates. CC0. Thank you to arXiv for use of its open access interoperability.',
          'Hugging Face and OpenMMLab':
            'Languages, modalities, homepages, loaders and author names, as facts, from dataset cards and bibliography entries of datasets, timm, mmpretrain, mmpose and mmaction2. Apache-2.0.',
        }}
      />
      <p className="gap-2">
        <a className="link" href={href('snapshot')}>
          Files, hashes and gaps of the snapshot in use
        </a>
      </p>
    </Section>
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

const libraries = [
  'Electron',
  'sql.js and SQLite',
  'React',
  'React Aria',
  'TanStack Table, Virtual and Query',
  'MiniSearch',
  'Zod',
  'react-markdown, remark and rehype',
  'KaTeX and its fonts',
  'electron-log',
]

function Software() {
  return (
    <Section title="Software">
      <div className="prose">
        <p>
          The program is free software under the MIT licence. It stands on the work of others, under
          licences of their own:
        </p>
        <ul className="points gap-1">
          {libraries.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
