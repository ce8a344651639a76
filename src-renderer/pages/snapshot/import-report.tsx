import type { ImportReport as Report, Info, Tally } from '#contract/snapshot'
import { CiteButton } from '../../cite/cite-button'
import { citeSnapshot } from '../../cite/cite-part'
import { copyText } from '../../clipboard'
import { saveFile } from '../../components/file'
import { Icon } from '../../components/icon'
import { formatCount } from '../../components/number'
import { Pairs } from '../../components/pairs'
import { Section } from '../../components/section'
import { say } from '../../frame/toast'

type Group = Exclude<keyof Report, 'seconds'>

const groups: readonly (readonly [group: Group, title: string])[] = [
  ['read', 'Read'],
  ['stored', 'Stored'],
  ['merged', 'Merged'],
  ['repaired', 'Repaired'],
  ['skipped', 'Skipped'],
  ['empty', 'Empty at the source'],
  ['directions', 'Better end of metric columns'],
  ['scores', 'Scores of leaderboards'],
  ['unknownKeys', 'Keys not understood'],
]

/** What the import did, counted: everything that was read is stored, merged or skipped. */
export function ImportReport(props: { info: Info; name: string; inUse: boolean }) {
  const { info, name, inUse } = props
  const { report } = info
  return (
    <Section
      title={`Report of ${name}`}
      className=""
      note={`saved with the snapshot; took ${formatCount(Math.round(report.seconds))} s`}
      end={
        <>
          {/* A citation names the snapshot that answers. */}
          {inUse && <CiteButton title={name} parts={[citeSnapshot]} small />}
          <button type="button" className="button small" onClick={() => void copy(report)}>
            <Icon name="copy" small />
            Copy
          </button>
          <button type="button" className="button small" onClick={() => save(name, report)}>
            <Icon name="export" small />
            Save…
          </button>
        </>
      }
    >
      <div className="report">
        {groups.map(([group, title]) => (
          <Tallies key={group} title={title} tallies={report[group]} />
        ))}
      </div>
    </Section>
  )
}

function Tallies({ title, tallies }: { title: string; tallies: readonly Tally[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {tallies.length === 0 ? (
        <p className="absent">none</p>
      ) : (
        <Pairs
          className="pairs counts"
          of={Object.fromEntries(tallies.map(({ name, count }) => [name, formatCount(count)]))}
        />
      )}
    </section>
  )
}

const asText = (report: Report) => `${JSON.stringify(report, null, 2)}\n`

async function copy(report: Report): Promise<void> {
  const isCopied = await copyText(asText(report))
  say(isCopied ? 'Report copied as JSON' : 'The system did not let the report be copied.')
}

function save(name: string, report: Report): void {
  const file = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}-import-report.json`
  saveFile(file, 'application/json', asText(report))
  say(`Saved ${file}`)
}
