import { fold } from '../text/fold'
import { nameRules, type Doubt } from './name-rules'

export type { Doubt } from './name-rules'

/**
 * Why a name can hardly be that of a task, a method or another thing that people work on; null for
 * nearly all names. What is doubted is hidden in lists until the reader wants it, and never deleted:
 * the rules know nothing but the name, so they would rather pass junk than hide a real thing.
 */
export function doubtOfName(name: string): Doubt | null {
  const given = { name: name.trim(), folded: fold(name) }
  return nameRules.find(({ meets }) => meets(given))?.doubt ?? null
}

const sentences = new Map(nameRules.map(({ doubt, because }) => [doubt, because]))

/** The reason as a sentence for the reader; null for a name that is not doubted. */
export const reasonOf = (doubt: string | null): string | null =>
  doubt === null ? null : (sentences.get(doubt as Doubt) ?? 'Its name breaks a quality rule.')
