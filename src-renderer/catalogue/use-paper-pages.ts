import { useCallback, useMemo, useState } from 'react'
import type { PaperItem } from '#contract/paper'
import { isAnswered, useAnswers, useArchive, type Asked } from '../archive'
import type { RowWindow } from '../components/table/list-scroll'
import type { PapersRequest } from './paper-request'

/** How many papers one answer brings. */
const size = 100

/** How many rows beyond those that are drawn are asked for with them. */
const ahead = 50

/** The question for a page of a list, counted from 0. */
const pageOf = (request: PapersRequest, page: number) => ({
  ...request,
  limit: size,
  at: page * size,
})

/** The pages that hold the drawn rows and some beyond, of a list of so many papers. */
export function pagesOf({ first, end }: Pick<RowWindow, 'first' | 'end'>, total: number): number[] {
  if (end <= first) return []
  const from = Math.max(0, Math.floor((first - ahead) / size))
  const to = Math.floor((Math.min(end + ahead, total) - 1) / size)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** A list of papers, of which those are at hand that are in view. */
export interface PaperPages {
  total: number
  items: readonly PaperItem[]
  /** The place of each of them in the list. */
  places: readonly number[]
  /** Another list has another one. */
  name: string
  show: (window: RowWindow) => void
}

/** Asks for the papers that come into view, and not for those that are only flown over. */
export function usePaperPages(request: PapersRequest): Asked<PaperPages> {
  const asked = useArchive('papers', pageOf(request, 0))
  const shown = useShown(request, asked.state === 'ready' && !asked.stale)
  const total = asked.state === 'ready' ? asked.value.total : 0
  const [wanted, want] = useState<readonly number[]>([0])
  const replies = useAnswers(
    'papers',
    wanted.map((page) => pageOf(shown, page)),
  )
  const show = useCallback(
    (window: RowWindow) => {
      const pages = pagesOf(window, total)
      const known = pages.filter((page) => isAnswered('papers', pageOf(shown, page)))
      const next = window.isFlight ? known : pages
      want((before) => (before.join() === next.join() ? before : next))
    },
    [shown, total],
  )
  const near = useMemo(
    () => ({
      items: replies.flatMap((reply) => reply?.items ?? []),
      places: replies.flatMap((reply) => reply?.items.map((_, row) => reply.start + row) ?? []),
    }),
    [replies],
  )
  const name = JSON.stringify(shown)
  return useMemo(
    () => (asked.state === 'ready' ? { ...asked, value: { total, name, show, ...near } } : asked),
    [asked, total, name, show, near],
  )
}

/** The request whose list is on screen: the one before stays until the next is answered. */
function useShown(request: PapersRequest, isAnswered: boolean): PapersRequest {
  const [shown, setShown] = useState(request)
  if (isAnswered && shown !== request) setShown(request)
  return isAnswered ? request : shown
}
