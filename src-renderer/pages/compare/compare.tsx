import type { Compare } from '#contract/compare'
import { useArchive } from '../../archive'
import { shortName } from '../../charts/short-name'
import { counted } from '../../components/counted'
import { Icon } from '../../components/icon'
import { plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Pending } from '../../components/pending'
import { Section } from '../../components/section'
import { ExportButton } from '../../export/export-button'
import { href, type AddressRequest } from '../../routes'
import { ownAmong, positionsOf, readCompareAddress, type CompareRequest } from './compare-address'
import { modelName } from '../leaderboard/row-panel/row-words'
import { comparePart } from './compare-part'
import { CompareTable } from './compare-table'
import { SharedTable } from './shared-table'

/** Two to eight results of a leaderboard side by side, and the other leaderboards that they share. */
export function ComparePage({ request: address }: { request: AddressRequest }) {
  const request = readCompareAddress(address)
  return request.leaderboard === '' ? <NothingChosen /> : <Comparison request={request} />
}

function NothingChosen() {
  return (
    <>
      <PageHead title="Compare" />
      <p className="soft gap-1">
        Two to eight results of a leaderboard stand here side by side once they are chosen there:
        tick the boxes before them, then press Compare.
      </p>
      <p className="gap-3">
        <a href={href('leaderboards')}>Choose a leaderboard</a>
      </p>
    </>
  )
}

function Comparison({ request }: { request: CompareRequest }) {
  const asked = useArchive('compare', request)
  if (asked.state !== 'ready') {
    return (
      <>
        <Pending asked={asked} />
        {asked.state === 'failed' && (
          <p className="gap-3">
            <a
              href={href('leaderboard', {
                id: request.leaderboard,
                own: request.own,
                chosen: request.rows,
              })}
            >
              Choose models on the leaderboard
            </a>
          </p>
        )}
      </>
    )
  }
  const compare = asked.value
  return (
    <div aria-busy={asked.stale || undefined}>
      <Head compare={compare} />
      <Section title="On this leaderboard" note={<Against compare={compare} />}>
        <CompareTable compare={compare} baseline={baselineOf(compare, request)} />
      </Section>
      <Section
        title="On other leaderboards"
        note={
          compare.shared.length > 0 &&
          'the best result of each model there, by the name it has here'
        }
      >
        <SharedTable compare={compare} />
      </Section>
    </div>
  )
}

/** The row asked for as baseline, also while the answer is of the one before. */
const baselineOf = ({ rows, baseline }: Compare, request: CompareRequest): number =>
  rows.find(({ position }) => position === Number(request.baseline))?.position ?? baseline

function Head({ compare }: { compare: Compare }) {
  const { leaderboard, task, taskId, dataset, rows, metrics, shared } = compare
  const back = href('leaderboard', {
    id: leaderboard,
    own: ownAmong(rows),
    chosen: positionsOf(rows),
  })
  const count = `Compare ${plural(rows.length, 'model')}`
  return (
    <PageHead
      title={
        <>
          {count} on <a href={back}>{dataset}</a>
        </>
      }
      name={`${count} on ${dataset}`}
      short={count}
      crumbs={[
        { name: task, href: href('task', { id: taskId }) },
        { name: dataset, href: back },
      ]}
      facts={[
        <a className="link" key="task" href={href('task', { id: taskId })}>
          {task}
        </a>,
        counted(metrics.length, 'metric'),
        shared.length > 0 && counted(shared.length, 'other shared leaderboard'),
      ]}
      actions={
        <>
          <TradeOffLink compare={compare} />
          <a className="button" href={back}>
            <Icon name="plus" />
            Choose models
          </a>
          <CompareExport compare={compare} />
        </>
      }
    />
  )
}

/** The comparison on this leaderboard, or on the others that the models share. */
function CompareExport({ compare }: { compare: Compare }) {
  const { dataset, task, rows, shared } = compare
  const here = comparePart(compare, 'metrics')
  return (
    <ExportButton
      title={`${plural(rows.length, 'model')} on ${task} on ${dataset}`}
      parts={shared.length > 0 ? [here, comparePart(compare, 'leaderboards')] : [here]}
    />
  )
}

/** All results on two metrics at once, with the Pareto front of the two, are a chart of the leaderboard. */
function TradeOffLink({ compare: { leaderboard, rows, metrics } }: { compare: Compare }) {
  const [, against] = metrics.filter(({ kind }) => kind !== 'attribute')
  if (!against) return null
  return (
    <a
      className="button"
      href={href('leaderboard', {
        id: leaderboard,
        chart: 'trade-off',
        against: against.name,
        own: ownAmong(rows),
        chosen: positionsOf(rows),
      })}
    >
      Trade-off chart
    </a>
  )
}

// Of so many letters at most, whatever their width.
const anyWidth = () => true

function Against({ compare: { rows, baseline } }: { compare: Compare }) {
  const row = rows.find((each) => each.position === baseline)
  return (
    row && (
      <>
        differences against <bdi title={row.model}>{shortName(modelName(row), anyWidth)}</bdi>
      </>
    )
  )
}
