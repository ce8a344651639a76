import type { ReactNode } from 'react'
import { href, useRoute } from '../../../routes'

/** Opens the panel of a row, in the view of the leaderboard that is on screen. */
export function RowLink(props: { position: number; title?: string; children: ReactNode }) {
  const { position, title, children } = props
  const { request } = useRoute()
  return (
    <a href={href('leaderboard', { ...request, row: position })} title={title}>
      {children}
    </a>
  )
}
