import { licence, SOURCE, snapshotWords } from '#contract/export/attribution'
import type { Info } from '#contract/snapshot'
import { CopyButton } from '../../components/copy-button'
import { ExternalLink } from '../../components/external-link'
import { Section } from '../../components/section'

/** What may be done with the data, and how its source is named. */
export function DataLicence({ info }: { info: Info | null }) {
  const snapshot = info ? `, ${snapshotWords(info)}` : ''
  const attribution = `${SOURCE} and its contributors${snapshot}, ${licence.name}`
  return (
    <Section title="Licence of the data">
      <div className="prose">
        <p>
          The data is shared under the{' '}
          <ExternalLink url={licence.address}>
            Creative Commons Attribution-ShareAlike 4.0 International licence
          </ExternalLink>{' '}
          ({licence.name}). You may copy, change and share it, for any purpose, if you name the
          source, link to the licence, say what you changed, and share what you make of it under the
          same licence. Abstracts belong to their authors and publishers.
        </p>
        <p>To name the source, this is enough:</p>
        <p>
          <CopyButton label="attribution" text={attribution} />
        </p>
        <p>
          In a publication, cite the snapshot: “Cite” above gives it with the hashes of its files.
          Every table that you export names its source in the file or in the description beside it,
          and citations can say which snapshot they are archived in.
        </p>
      </div>
    </Section>
  )
}
