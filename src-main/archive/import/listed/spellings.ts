import { HashedKeys } from '../../packed/hashed-keys'

/** Names whose words are the same, though they are spelled in several ways: Müller, Muller and MULLER. */
export class Spellings {
  readonly #keys = new HashedKeys()

  /** `words` are those of the name, folded. */
  add(id: number, words: readonly string[]): void {
    if (words.length > 0) this.#keys.add(keyOf(words), id)
  }

  /** The ids of each such group, rising; `wordsOf` gives the words of a name again. */
  *groups(wordsOf: (id: number) => readonly string[]): Generator<readonly number[]> {
    for (const [, entries] of this.#keys.buckets((id) => id))
      for (const ids of idsByHash(entries)) yield* sameWords(ids, wordsOf)
  }
}

const keyOf = (words: readonly string[]) => words.join(' ')

/** The ids of a bucket that share a hash with another. */
function idsByHash(entries: Uint8Array): number[][] {
  const pairs = new Uint32Array(entries.slice().buffer)
  const byHash = new Map<number, number[]>()
  for (let at = 0; at < pairs.length; at += 2) {
    const ids = byHash.get(pairs[at] ?? 0)
    if (ids) ids.push(pairs[at + 1] ?? 0)
    else byHash.set(pairs[at] ?? 0, [pairs[at + 1] ?? 0])
  }
  return [...byHash.values()].filter(({ length }) => length > 1)
}

/** Names of other words may have the same hash. */
function sameWords(ids: readonly number[], wordsOf: (id: number) => readonly string[]): number[][] {
  const byWords = new Map<string, number[]>()
  for (const id of ids.toSorted((a, b) => a - b)) {
    const key = keyOf(wordsOf(id))
    byWords.set(key, [...(byWords.get(key) ?? []), id])
  }
  return [...byWords.values()].filter(({ length }) => length > 1)
}
