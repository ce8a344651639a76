import { useMemo } from 'react'
import type { KeptSnapshot, KeptSnapshots } from '#contract/kept-snapshots'
import { type Counts, papersListed } from '#contract/snapshot'
import { DataTable, type Column } from '../../components/data-table'
import { Absent } from '../../components/absent'
import { formatBytes, formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { snapshotDate, snapshotDateNote } from '../../components/snapshot-date'
import { href } from '../../routes'
import { isUnderWay } from '../../snapshots/work-progress'
import { switchTo } from './switch-to'
import { useSnapshotCommands } from './snapshot-commands'
import { SnapshotMenu } from './snapshot-menu'
import { Verdict } from './verdict'

/** Every snapshot of this computer, with the one that answers marked. */
export function KeptTable({ kept: { snapshots, work } }: { kept: KeptSnapshots }) {
  const busy = isUnderWay(work) ? `${work.title} is not done yet` : null
  const isOnly = snapshots.length < 2
  const columns = useMemo(() => columnsOf(isOnly, busy), [isOnly, busy])
  useSnapshotCommands({ snapshots, busy })
  return (
    <Section title="Kept on this computer">
      <DataTable
        caption="Snapshots, the one in use first, then the newest import first"
        className="kept"
        columns={columns}
        rows={snapshots}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const columnsOf = (isOnly: boolean, busy: string | null): readonly Column<KeptSnapshot>[] => [
  ...facts,
  {
    id: 'actions',
    head: 'Actions',
    kind: 'number',
    width: '6.5rem',
    className: 'cell-wide',
    cell: (snapshot) => <Actions of={snapshot} isOnly={isOnly} busy={busy} />,
  },
]

const facts: readonly Column<KeptSnapshot>[] = [
  {
    id: 'use',
    head: 'In use',
    width: '3.25rem',
    cell: (each) => <Use of={each} />,
  },
  {
    id: 'name',
    head: 'Name',
    isRowHeader: true,
    width: '9rem',
    className: 'clip',
    cell: (each) => <Name of={each} />,
  },
  {
    id: 'source',
    head: 'Source',
    className: 'soft clip cell-wide',
    cell: (each) => <Source of={each} />,
  },
  {
    id: 'date',
    head: 'Archive date',
    width: '7.5rem',
    cell: ({ facts }) =>
      facts ? (
        <span title={snapshotDateNote(facts)}>{snapshotDate(facts)}</span>
      ) : (
        <Absent>unknown</Absent>
      ),
  },
  {
    id: 'papers',
    head: 'Papers',
    kind: 'number',
    width: '5rem',
    cell: (each) => counted(each, papersListed),
  },
  {
    id: 'results',
    head: 'Results',
    kind: 'number',
    width: '5rem',
    cell: (each) => counted(each, ({ results }) => results),
  },
  {
    id: 'bytes',
    head: 'On disk',
    kind: 'number',
    width: '5rem',
    cell: ({ bytes }) => <span title={`${formatCount(bytes)} bytes`}>{formatBytes(bytes)}</span>,
  },
  {
    id: 'checked',
    head: 'Checked',
    width: '9.5rem',
    className: 'gap cell-wide',
    cell: (each) => <Verdict of={each} />,
  },
]

/** Leads the keys to the row; pressed, the snapshot is the one in use. */
function Name({ of: { id, name, inUse, facts } }: { of: KeptSnapshot }) {
  if (!facts) return <bdi title={name}>{name}</bdi>
  return (
    <button
      type="button"
      className="excerpt clip"
      title={inUse ? `${name}, in use` : `Use ${name}`}
      onClick={() => !inUse && void switchTo(id)}
    >
      <bdi>{name}</bdi>
    </button>
  )
}

function Use({ of: snapshot }: { of: KeptSnapshot }) {
  const { id, name, inUse, facts, trouble } = snapshot
  return (
    <input
      type="radio"
      name="in-use"
      aria-label={`Use ${name}`}
      checked={inUse}
      disabled={!facts && !inUse}
      title={facts ? undefined : (trouble ?? undefined)}
      onChange={() => void switchTo(id)}
    />
  )
}

function Actions(props: { of: KeptSnapshot; isOnly: boolean; busy: string | null }) {
  const { of: snapshot, isOnly, busy } = props
  return (
    <span className="actions">
      {snapshot.facts && (
        <a className="button quiet small" href={href('snapshot', { report: snapshot.id })}>
          Report
        </a>
      )}
      <SnapshotMenu snapshot={snapshot} isOnly={isOnly} busy={busy} />
    </span>
  )
}

const counted = ({ facts }: KeptSnapshot, of: (counts: Counts) => number) =>
  facts ? formatCount(of(facts.counts)) : <Absent>unknown</Absent>

function Source({ of: { place, path, facts } }: { of: KeptSnapshot }) {
  const files = facts && `${plural(facts.files.length, 'file')}, ${formatBytes(facts.sourceBytes)}`
  const words =
    place === 'shipped'
      ? `with the program, ${facts ? formatBytes(facts.sourceBytes) : 'unknown'}`
      : place === 'elsewhere'
        ? `opened from ${path}`
        : (files ?? 'unknown')
  return (
    <span title={place === 'elsewhere' ? [path, files].filter(Boolean).join(', ') : path}>
      {words}
    </span>
  )
}
