import type { Hit } from '#contract/search'

/** Letters and digits alone, so that signs between them make no difference. */
export const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The hit that is called just as the question reads, of several kinds the first in their order. */
export function exactHit(hits: readonly Hit[], text: string): Hit | undefined {
  const wanted = plain(text)
  return wanted === '' ? undefined : hits.find(({ title }) => plain(title) === wanted)
}
