import type { InputOf } from '#contract/contract'
import { navigate, type AddressRequest } from '../../routes'
import { addressNow } from './address-now'

export type LeaderboardRequest = InputOf<'leaderboard'>

/** What the address of a leaderboard says beside the question to the archive: how the page shows it. */
export interface LeaderboardView {
  /** The position of the row whose panel is open. */
  row?: string | undefined
  /** Positions of the rows chosen for comparison, joined by commas. */
  chosen?: string | undefined
  /** The columns shown, in order, as `writeColumns` writes them; the page's own when absent. */
  columns?: string | undefined
  /** In place of the chart over time: `trade-off`, which is with the metric in `against`, or `table`. */
  chart?: string | undefined
  /** `linear` where the chart would be logarithmic. */
  scale?: string | undefined
}

type Address = LeaderboardRequest & LeaderboardView

const viewParts = ['row', 'chosen', 'columns', 'chart', 'scale'] as const

/** Parts the address of the page into the question and the view. */
export function readLeaderboardAddress(address: AddressRequest): {
  request: LeaderboardRequest
  view: LeaderboardView
} {
  const parts = Object.entries(address)
  const request = Object.fromEntries(parts.filter(([name]) => !isView(name)))
  const view: LeaderboardView = Object.fromEntries(parts.filter(([name]) => isView(name)))
  return { request: { ...request, id: address['id'] ?? '' }, view }
}

/** What the page asks the archive: all but the order, which it makes itself. */
export function questionOf(request: LeaderboardRequest): LeaderboardRequest {
  const { sort: _, ...question } = request
  return question
}

const isView = (name: string) => viewParts.some((part) => part === name)

/**
 * Goes to another view of the leaderboard on screen; parts that are undefined leave the address. All
 * others stay as the window is asked for, which a key may have changed before it was drawn.
 */
export type ChangeLeaderboard = (part: Partial<Address>, options?: { replace?: boolean }) => void

/** The way to another view of the leaderboard of an address. */
export const changeOf =
  (address: AddressRequest): ChangeLeaderboard =>
  (part, options) =>
    navigate('leaderboard', { ...(addressNow(address['id']) ?? address), ...part }, options)
