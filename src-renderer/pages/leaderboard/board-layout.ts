import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { AskError } from '#contract/ask'
import { ownLayout, writeLayout, type ColumnLayout } from '../../components/table/column-layout'
import { say } from '../../frame/toast'
import { remember, usePreferences } from '../../preferences'
import { createStore } from '../../store'
import { columnsView, layoutOf, writeColumns } from './board-columns'
import type { ChangeLeaderboard, LeaderboardView } from './leaderboard-address'

/** What last happened to the columns, in words. Set anew each time, so that the same can be said twice. */
export const columnNews = createStore<{ words: string }>({ words: '' })

/** The layout of a leaderboard's columns, and how to change it. */
export interface BoardLayout {
  layout: ColumnLayout
  /** Puts it in the address, remembers it, and says what happened. */
  arrange: (layout: ColumnLayout, words: string) => void
  reset: () => void
}

/** The columns of a leaderboard as the reader laid them out. */
export function useBoardLayout(
  id: string,
  { columns }: LeaderboardView,
  change: ChangeLeaderboard,
): BoardLayout {
  const preferences = usePreferences()
  const layout = useMemo(() => layoutOf(id, columns, preferences), [id, columns, preferences])
  const arrange = (next: ColumnLayout, words: string) => {
    // Before the address, which is drawn at once.
    void keep(id, next)
    change({ columns: writeColumns(next) }, { replace: true })
    columnNews.set({ words })
  }
  return { layout, arrange, reset: () => arrange(ownLayout, 'All columns are as they were') }
}

async function keep(id: string, layout: ColumnLayout): Promise<void> {
  try {
    await remember(columnsView(id), writeLayout(layout) || undefined)
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`The columns are not remembered. ${error.message}`)
  }
}

/** Puts a remembered order and choice into an address that has none, so that a copied link has them too. */
export function useColumnsInAddress(
  { layout }: BoardLayout,
  { columns }: LeaderboardView,
  change: ChangeLeaderboard,
): void {
  const isTold = useRef(false)
  const known = usePreferences() !== null
  useLayoutEffect(() => {
    if (!known || isTold.current) return
    isTold.current = true
    const written = columns === undefined ? writeColumns(layout) : undefined
    if (written !== undefined) change({ columns: written }, { replace: true })
  }, [known, columns, layout, change])
}

/** A layout that a hand is still changing, shown before it is kept. */
export function usePreview({ layout, arrange }: BoardLayout) {
  const [previewed, setPreviewed] = useState<ColumnLayout | null>(null)
  const latest = useRef<ColumnLayout | null>(null)
  const preview = (next: ColumnLayout | null) => {
    latest.current = next
    setPreviewed(next)
  }
  return {
    layout: previewed ?? layout,
    preview,
    keep(words: string) {
      if (!latest.current) return
      arrange(latest.current, words)
      preview(null)
    },
    change: arrange,
  }
}
