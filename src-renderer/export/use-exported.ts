import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { AskError } from '#contract/ask'
import type { InputOf, Method } from '#contract/contract'
import { isPaged } from '#contract/every-item'
import { type LeaderboardsOf, leaderboardsOf } from '#contract/export/leaderboards-of'
import { type TableSource, onlyRows, tableSource } from '#contract/export/table-source'
import { type WrittenTable, writeTable } from '#contract/export/write-table'
import { tableOf } from '#contract/export/tables'
import { type Asked, asked, useArchive } from '../archive'
import { call } from '../transport'
import { tableOptionsOf, tool } from './asked-table'
import type { ExportForm } from './export-form'
import type { LeaderboardsPart, TablePart } from './export-part'

/** So much of a list is looked at before it is exported. */
const beginning = 20

/** A table that is about to be exported. */
export interface Exported {
  source: TableSource
  /** Of the whole table. */
  rows: number
  /** Whether the source is only the beginning of a list. */
  isBeginning: boolean
}

/** The table of a part; of a long list its beginning, since the rest may be half a million rows. */
export function useExported(part: TablePart): Asked<Exported> {
  const { method } = part
  const isBeginning = isPaged(method) && part.request['limit'] === undefined
  const request = isBeginning ? { ...part.request, limit: beginning } : part.request
  const reply = useArchive<Method>(method, request as InputOf<Method>, { quiet: true })
  const info = useArchive('info', {}, { quiet: true })
  return useMemo(() => {
    if (reply.state !== 'ready') return reply
    if (info.state !== 'ready') return info
    const whole = tableSource(part, reply.value, { snapshot: info.value, tool })
    const source = part.picked ? onlyRows(whole, part.picked) : whole
    const { total } = reply.value as { total?: number }
    const exported =
      isBeginning && total !== undefined
        ? { source: { ...source, total }, rows: total, isBeginning: total > beginning }
        : { source, rows: rowsIn(source), isBeginning: false }
    return { state: 'ready', value: exported, stale: reply.stale }
  }, [part, reply, info, isBeginning])
}

/** The file as the form says; the reason in words for a form that cannot be; null until there is a table. */
export function useWritten(
  exported: Exported | null,
  part: TablePart,
  { format, preset, details, columns }: ExportForm,
): WrittenTable | string | null {
  const source = exported?.source
  return useMemo(() => {
    if (!source) return null
    try {
      return writeTable(source, tableOptionsOf({ format, preset, details, columns }, part, source))
    } catch (error) {
      if (error instanceof AskError) return error.message
      throw error
    }
  }, [source, part, format, preset, details, columns])
}

const nothingWanted = { task: '' }

/** Which leaderboards a part stands for; waiting for ever without a part. */
export function useLeaderboardsOf(part: LeaderboardsPart | undefined): Asked<LeaderboardsOf> {
  const wanted = part?.wanted ?? nothingWanted
  const { data, error, refetch } = useQuery({
    queryKey: ['leaderboards of', wanted],
    queryFn: () => leaderboardsOf(call, wanted),
    enabled: part !== undefined,
  })
  return asked(data, error, false, () => void refetch())
}

const rowsIn = ({ method, reply }: TableSource) => tableOf(method, reply)?.rows.length ?? 0
