import { headingId } from './heading-id'

/** A place of the guide that has the words that are looked for. */
export interface Place {
  chapter: string
  title: string
  /** The heading that it stands below; null before the first one of the chapter. */
  heading: string | null
  /** Of that heading, in an address. */
  part: string | undefined
  /** Of the line that has the words a piece, without its marks. */
  line: string
}

interface Written {
  id: string
  title: string
  text: string
}

/** The lines that have all of some words, whatever their case; a few of each chapter. */
export function findInGuide(chapters: readonly Written[], question: string): Place[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return chapters.flatMap((chapter) =>
    linesOf(chapter)
      .filter(({ line, heading }) => {
        const said = `${heading ?? ''} ${line} ${chapter.title}`.toLowerCase()
        return words.every((word) => said.includes(word)) && has(line, words)
      })
      .slice(0, MOST)
      .map((place) => ({ ...place, line: pieceOf(place.line, words) })),
  )
}

/** A heading alone does not make every line below it a find. */
const has = (line: string, words: readonly string[]) =>
  words.some((word) => line.toLowerCase().includes(word))

/** Of one chapter. */
const MOST = 4

function linesOf({ id, title, text }: Written): Place[] {
  let heading: string | null = null
  return text.split('\n').flatMap((written) => {
    const [, head] = /^#{2,3} (.*)/.exec(written) ?? []
    if (head !== undefined) heading = plain(head)
    const line = plain(written)
    if (line === '' || /^[-|:\s]+$/.test(line) || written.startsWith('```')) return []
    const part = heading === null ? undefined : headingId(heading)
    return [{ chapter: id, title, heading, part, line }]
  })
}

/** So many characters of a line are shown. */
const PIECE = 120

/** The part of a line that has the first of the words. */
function pieceOf(line: string, words: readonly string[]): string {
  if (line.length <= PIECE) return line
  const at = words.map((word) => line.toLowerCase().indexOf(word)).find((index) => index >= 0) ?? 0
  const from = at < PIECE / 2 ? 0 : line.lastIndexOf(' ', at - PIECE / 3) + 1
  const piece = line.slice(from, from + PIECE).toWellFormed()
  return `${from > 0 ? '… ' : ''}${piece.trim()}${from + PIECE < line.length ? '…' : ''}`
}

const plain = (line: string) =>
  line
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[#>\-*|\s]+|[*`|]/g, '')
    .trim()
