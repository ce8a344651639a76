/** More than this is no sentence that stands in a line. */
const LONGEST = 240

/** Short forms that end with a point, and letters by themselves, as in names. */
const NO_END = /(?:\b(?:e\.g|i\.e|et al|vs|cf|fig|eq|approx|resp)|\b\p{L})\.$/iu

/**
 * The first sentence of a Markdown text as plain words, for a line: without marks of emphasis, links,
 * code and headings. Cut at a word where it is long; null when the text says nothing.
 */
export function firstSentence(text: string | null): string | null {
  const paragraph = (text ?? '')
    .slice(0, 4 * LONGEST)
    .split(/\r?\n\s*\r?\n/)
    .map(plain)
    .find((each) => /[\p{L}\p{N}]/u.test(each))
  if (paragraph === undefined) return null
  const sentence = sentenceOf(paragraph)
  if (sentence.length <= LONGEST) return sentence
  return `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}

/** Addresses of links and pictures go, their words stay. Formulas stay as they are written. */
const plain = (text: string) =>
  text
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\]]{0,400})\]\([^)]{0,500}\)/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/^[#>\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()

function sentenceOf(text: string): string {
  for (const { index } of text.matchAll(/[.!?](?=\s+[\p{Lu}\p{N}“"(])/gu)) {
    const sentence = text.slice(0, index + 1)
    if (!NO_END.test(sentence)) return sentence
  }
  return text
}
