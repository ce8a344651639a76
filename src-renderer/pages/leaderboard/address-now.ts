import { noFilters, readFilters, type Filters } from '#contract/filters'
import type { Leaderboard, Metric } from '#contract/leaderboard'
import { navigate, readAddress, type AddressRequest } from '../../routes'
import type { ChangeLeaderboard } from './leaderboard-address'

type Part = Parameters<ChangeLeaderboard>[0]

/**
 * What the window is asked for, which is ahead of what it shows until the answer is there: a second key
 * is for what the first one did. Null when it is not this leaderboard.
 */
export function addressNow(id: string | undefined): AddressRequest | null {
  const { page, request } = readAddress(location.hash)
  return page === 'leaderboard' && request['id'] === id ? request : null
}

/** The filters that the window is asked for; `drawn` when it is asked for something else. */
export function filtersNow(id: string, drawn: Filters): Filters {
  const address = addressNow(id)
  return address ? (readFilters(address['where'] ?? '') ?? noFilters) : drawn
}

/** The metric that the address ranks by. */
export const metricNow = (
  { metrics }: Pick<Leaderboard, 'metrics'>,
  address: AddressRequest,
): Metric | undefined =>
  address['metric'] === undefined
    ? metrics[0]
    : metrics.find(({ name }) => name === address['metric'])

/** Changes a part of the address as it is when the act is done, not as it was when it was drawn. */
export const changeNow = (
  address: AddressRequest,
  part: Part,
  options?: { replace?: boolean },
): void => navigate('leaderboard', { ...address, ...part }, options)
