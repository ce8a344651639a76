/** A piece of a title; `isTyped` where it repeats what the reader typed. */
interface TitlePart {
  text: string
  isTyped: boolean
}

/** Lower case without accents, as the search compares. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const word = /[\p{L}\p{N}]+/gu

/**
 * Cuts a title where its words begin with words of a question, whatever their case and accents:
 * `long ta` marks "Long-ta" in "Long-tailed". A sign between two words that are both marked is too.
 */
export function typedParts(title: string, question: string): TitlePart[] {
  const typed = fold(question).match(word) ?? []
  const ranges: [start: number, end: number][] = []
  for (const match of title.matchAll(word)) {
    const length = typedLength(match[0], typed)
    if (length === 0) continue
    const before = ranges.at(-1)
    const isJoined = before !== undefined && match.index - before[1] === 1
    if (isJoined) before[1] = match.index + length
    else ranges.push([match.index, match.index + length])
  }
  return cut(title, ranges)
}

/** How many characters of a word repeat the longest of the typed words that it begins with. */
function typedLength(word: string, typed: readonly string[]): number {
  const folded = fold(word)
  const longest = typed
    .filter((part) => folded.startsWith(part))
    .reduce((most, part) => Math.max(most, part.length), 0)
  if (longest === 0) return 0
  // One character may fold to several, as "ﬁ" does, or to none.
  let length = 0
  for (const character of word) {
    if (fold(word.slice(0, length)).length >= longest) break
    length += character.length
  }
  return length
}

function cut(title: string, ranges: readonly (readonly [number, number])[]): TitlePart[] {
  const parts: TitlePart[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (start > at) parts.push({ text: title.slice(at, start), isTyped: false })
    parts.push({ text: title.slice(start, end), isTyped: true })
    at = end
  }
  if (at < title.length) parts.push({ text: title.slice(at), isTyped: false })
  return parts
}
