import type { InputOf } from '#contract/contract'
import type { ModelResult } from '#contract/model'
import { useArchive } from '../archive'
import { Absent } from '../components/absent'
import { counted } from '../components/counted'
import { DataTable, type Column, type TableSort } from '../components/data-table'
import { NoSuchThing } from '../components/no-such-thing'
import { PageHead } from '../components/page-head'
import {
  LeaderboardLink,
  MetricName,
  PaperTitle,
  RankOfAll,
  SpelledScore,
} from '../components/ranked-cells'
import { countColumn } from '../components/table/count-column'
import { TableExport } from '../export/table-export'
import { navigate } from '../routes'
import { ExtraData } from './leaderboard/result-cells'

type Request = InputOf<'model'>

/** A model: every result that leaderboards report under its name. */
export function ModelPage({ request: { name, sort } }: { request: Request }) {
  const request = { name, sort }
  const asked = useArchive('model', request)
  const hasExtraData =
    asked.state === 'ready' && asked.value.results.some(({ extraData }) => extraData !== null)
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="model" id={name} />
  const { results, leaderboards } = asked.value
  return (
    <>
      <PageHead
        title={name}
        facts={[
          counted(results.length, 'result'),
          <>on {counted(leaderboards, 'leaderboard')}</>,
          'results under exactly this name',
        ]}
        actions={
          <TableExport
            title={name}
            method="model"
            request={request}
            name={`model ${name}`}
            rows={results.length}
          />
        }
      />
      <div className="gap-3">
        <DataTable
          caption={`Results of ${name}`}
          columns={hasExtraData ? withExtra : columns}
          rows={results}
          rowKey={({ leaderboardId, position }) => `${leaderboardId} ${position}`}
          sort={sortOf(request)}
          stale={asked.stale}
        />
      </div>
    </>
  )
}

/** Each column has one order: names rise, days fall, ranks begin with the first. */
function sortOf({ name, sort }: Request): TableSort {
  return {
    keys:
      sort === undefined ? [] : [{ column: sort, descending: sort === 'date' || sort === 'code' }],
    change: ([key]) =>
      navigate('model', { name, sort: key && (key.column as Request['sort']) }, { replace: true }),
    otherwise: { column: 'rank', order: 'ascending', words: 'Rank, first ranks first' },
    oneWay: true,
  }
}

type ResultColumn = Column<ModelResult>

const leaderboard: ResultColumn = {
  id: 'leaderboard',
  head: 'Leaderboard',
  isRowHeader: true,
  sort: 'asc',
  width: '34%',
  className: 'clip',
  cell: ({ leaderboardId, task, dataset }) => (
    <LeaderboardLink id={leaderboardId} {...{ task, dataset }} />
  ),
}

const metric: ResultColumn = {
  id: 'metric',
  head: 'Metric',
  sort: 'asc',
  width: '9rem',
  className: 'clip soft',
  cell: ({ metric, better }) => <MetricName {...{ metric, better }} absent="none" />,
}

const score: ResultColumn = {
  id: 'score',
  head: 'Score',
  kind: 'number',
  width: '6rem',
  className: 'clip',
  cell: SpelledScore,
}

const rank: ResultColumn = {
  id: 'rank',
  head: 'Rank',
  kind: 'number',
  sort: 'asc',
  clearsSort: true,
  width: '6.5rem',
  cell: RankOfAll,
}

const paper: ResultColumn = {
  id: 'paper',
  head: 'Paper',
  className: 'clip soft cell-paper',
  cell: PaperTitle,
}

const date: ResultColumn = {
  id: 'date',
  head: 'Date',
  kind: 'date',
  sort: 'desc',
  width: '6.5rem',
  className: 'soft',
  cell: ({ date }) => date ?? <Absent>unknown</Absent>,
}

const code: ResultColumn = countColumn(
  { id: 'code', head: 'Code', width: '4rem', className: 'soft' },
  ({ code }) => code,
)

const extra: ResultColumn = {
  id: 'extra',
  head: 'Extra data',
  width: '6rem',
  cell: ({ extraData }) => <ExtraData extraData={extraData} />,
}

const columns = [leaderboard, metric, score, rank, paper, date, code]
// Another array would have the table made anew.
const withExtra = [...columns, extra]
