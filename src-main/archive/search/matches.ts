import { ones } from '../packed/bits'
import type { Tally } from './tally'
import type { PaperTest } from './wished-papers'

/** The ids of the papers that have all words, by their bits, rising. */
export function papersWithAll(
  { found }: Tally,
  bits: readonly number[],
  isAllowed: PaperTest,
): Uint32Array {
  const wanted = bits.reduce((sum, bit) => sum | bit, 0)
  return idsWhere(found, (bits, id) => (bits & wanted) === wanted && isAllowed(id))
}

/** The ids of the papers that have more of the words than any other, rising; none when none has any. */
export function papersWithMost({ found }: Tally, isAllowed: PaperTest): Uint32Array {
  let most = 1
  for (const [id, bits] of found.entries())
    if (bits !== 0 && ones(bits) > most && isAllowed(id)) most = ones(bits)
  return idsWhere(found, (bits, id) => bits !== 0 && ones(bits) === most && isAllowed(id))
}

function idsWhere(found: Uint32Array, holds: (bits: number, id: number) => boolean): Uint32Array {
  const ids: number[] = []
  for (let id = 1; id < found.length; id++) if (holds(found[id] ?? 0, id)) ids.push(id)
  return Uint32Array.from(ids)
}
