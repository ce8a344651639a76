import type { PaperColumns } from '../papers/paper-columns'
import { priorOf } from './scoring'

/** What each paper has before anything is asked, by its row id. */
export function priorsOf(columns: PaperColumns): Float32Array {
  const { highest } = columns
  const [repositories, results] = [columns.counts('repositories'), columns.counts('results')]
  const priors = new Float32Array(highest + 1)
  for (let id = 1; id <= highest; id++)
    priors[id] = priorOf((repositories[id - 1] ?? 0) + (results[id - 1] ?? 0), id, highest)
  return priors
}
