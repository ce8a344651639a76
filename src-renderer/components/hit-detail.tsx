import type { Hit, HitKind } from '#contract/search'
import { Absent } from './absent'

/** What a hit lacks when nothing is counted of it. */
const without: Partial<Record<HitKind, string>> = {
  leaderboard: 'no results',
  task: 'no leaderboard',
  dataset: 'no leaderboard',
  method: 'no papers',
  paper: 'date not reported',
}

/** What tells a hit from others of its name, or what is known to be missing. */
export function HitDetail({ kind, detail }: Pick<Hit, 'kind' | 'detail'>) {
  return detail === '' ? <Absent>{without[kind] ?? 'not reported'}</Absent> : detail
}
