import { useEffect, useRef } from 'react'
import type { Leaderboard } from '#contract/leaderboard'
import { readAddress } from '../../../routes'

/** Gives the focus to the line of the last row when the panel closes, or to the page where there is none. */
export function useFocusBack({ id, rows }: Leaderboard, position: number | null): void {
  const line = rows.findIndex((row) => row.position === position)
  const last = useRef(line)
  useEffect(() => {
    last.current = line
  }, [line])
  useEffect(
    () => () => {
      // A layer makes the page behind it inert until it is gone.
      requestAnimationFrame(() => {
        if (isOnScreen(id)) focusLine(last.current)
      })
    },
    [id],
  )
}

/** Whether the leaderboard is, and no panel of it. */
function isOnScreen(leaderboard: string): boolean {
  const { page, request } = readAddress(location.hash)
  return page === 'leaderboard' && request['id'] === leaderboard && !('row' in request)
}

function focusLine(index: number): void {
  const main = document.getElementById('main')
  const opener = main?.querySelector<HTMLElement>(`.board tr[data-index="${index}"] .opener`)
  ;(opener ?? main)?.focus()
}
