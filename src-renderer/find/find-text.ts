/** A run of text on the page. */
export interface Piece {
  text: string
  /** Whether it begins a block, so that no words run over from the piece before. */
  beginsBlock: boolean
}

export interface Place {
  piece: number
  at: number
}

export interface Match {
  from: Place
  to: Place
}

export interface Found {
  matches: readonly Match[]
  /** Whether there are more than are looked for. */
  isCut: boolean
}

export const MOST_MATCHES = 2000

/** No words hold it, and it is no blank. */
const BETWEEN_BLOCKS = '\0'

/** The places of a text, whatever its case; blanks in it stand for blanks of any kind and number. */
export function findText(pieces: readonly Piece[], wanted: string): Found {
  const pattern = patternOf(wanted)
  if (pattern === null) return { matches: [], isCut: false }
  const starts: number[] = []
  let length = 0
  const parts = pieces.map(({ text, beginsBlock }) => {
    const part = beginsBlock ? BETWEEN_BLOCKS + text : text
    starts.push(length + (beginsBlock ? 1 : 0))
    length += part.length
    return part
  })
  const placeOf = placer(starts)
  const matches: Match[] = []
  for (const found of parts.join('').matchAll(pattern)) {
    if (matches.length === MOST_MATCHES) return { matches, isCut: true }
    const end = found.index + found[0].length
    matches.push({ from: placeOf(found.index, false), to: placeOf(end, true) })
  }
  return { matches, isCut: false }
}

function patternOf(wanted: string): RegExp | null {
  if (wanted.trim() === '') return null
  const parts = wanted.split(/\s+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(parts.join('\\s+'), 'giu')
}

/** Answers the places of rising positions, each in the piece that it begins in or, for an end, ends in. */
function placer(starts: readonly number[]) {
  let piece = 0
  return (position: number, isEnd: boolean): Place => {
    for (;;) {
      const next = starts[piece + 1]
      if (next === undefined || (isEnd ? next >= position : next > position)) break
      piece++
    }
    return { piece, at: position - (starts[piece] ?? 0) }
  }
}
