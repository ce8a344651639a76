import type { ImportPlan } from '#contract/import-plan'
import type { DumpKind } from '#contract/snapshot'
import { formatDuration } from '../../../components/duration'
import { Icon } from '../../../components/icon'
import { formatBytes, formatCount, plural } from '../../../components/number'
import { Facts } from '../../../components/page-head'
import { dumpNames } from '../dump-names'

/** What would be read, what it takes, and what would be missing afterwards. */
export function PlanOfImport({ plan }: { plan: ImportPlan }) {
  const { files, snapshots, leftOut, missing, refusals } = plan
  return (
    <>
      {refusals.map((sentence) => (
        <p key={sentence} className="field-error" role="alert">
          <Icon name="error" small />
          {sentence}
        </p>
      ))}
      <ul className="downloads" aria-label="What would be imported">
        {files.map(({ name, kind, format, bytes, isOfficial, fields }) => (
          <li key={name} title={`Fields: ${fields.join(', ')}`}>
            <code>{name}</code>
            <span className="num">{formatBytes(bytes)}</span>
            <span className="soft small">
              {dumpNames[kind]}; {format}
              {isOfficial && '; one of the last official dumps'}
            </span>
          </li>
        ))}
        {snapshots.map(({ path, name, bytes, layout }) => (
          <li key={path}>
            <code>{name}</code>
            <span className="num">{formatBytes(bytes)}</span>
            <span className="soft small">
              finished snapshot of layout {layout}, which is copied
            </span>
          </li>
        ))}
      </ul>
      <LeftOut leftOut={leftOut} />
      {refusals.length === 0 && <Needs plan={plan} />}
      {files.length > 0 && missing.length > 0 && <Missing missing={missing} />}
    </>
  )
}

function Needs({ plan: { bytesNeeded, bytesFree, seconds } }: { plan: ImportPlan }) {
  return (
    <Facts
      className="facts gap-2"
      facts={[
        <>
          needs about <b>{formatBytes(bytesNeeded)}</b>
        </>,
        bytesFree === null ? 'free space unknown' : `${formatBytes(bytesFree)} free`,
        `about ${formatDuration(Math.max(1, Math.ceil(seconds)))}`,
      ]}
    />
  )
}

const Missing = ({ missing }: { missing: readonly DumpKind[] }) => (
  <p className="sign warn gap-2">
    <Icon name="warning" small />
    No dump of {missing.map((kind) => dumpNames[kind]).join(', ')}: pages will say “not in this
    snapshot”.
  </p>
)

function LeftOut({ leftOut }: Pick<ImportPlan, 'leftOut'>) {
  if (leftOut.length === 0) return null
  return (
    <details className="soft small gap-2">
      <summary>{plural(leftOut.length, 'file')} left out</summary>
      <ul className="paths">
        {leftOut.slice(0, mostNamed).map(({ name, reason }) => (
          <li key={name}>
            <code>{name}</code>: {reason}
          </li>
        ))}
      </ul>
      {leftOut.length > mostNamed && <p>and {formatCount(leftOut.length - mostNamed)} more</p>}
    </details>
  )
}

const mostNamed = 50
