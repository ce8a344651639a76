import { fold } from '../text/fold'
import { gainOfTitle } from './scoring'
import { isStopWord } from './stop-words'
import { words } from './words'

/** The words of a question as its titles are compared with them. */
export interface AskedWords {
  words: readonly string[]
  /** Whether the last one may be the beginning of another. */
  isOpen: boolean
}

/** What a paper gains by its title as a whole in this question. */
export function titleGain(asked: AskedWords, title: string): number {
  const inTitle = words(title)
  const fits = (wanted: number, there: string | undefined): boolean => {
    const word = asked.words[wanted] ?? ''
    const isLast = wanted === asked.words.length - 1
    return there === word || (asked.isOpen && isLast && (there?.startsWith(word) ?? false))
  }
  const isAt = (start: number) =>
    asked.words.every((_, index) => fits(index, inTitle[start + index]))
  const begins = isAt(0)
  const inRow = begins || inTitle.some((_, start) => isAt(start))
  return gainOfTitle({
    isSame:
      inTitle.length === asked.words.length && begins && inTitle.at(-1) === asked.words.at(-1),
    begins,
    inRow,
    inOrder: inRow || isInOrder(asked, inTitle, fits),
    hasAll: asked.words.every(
      (word, index) => isStopWord(word) || inTitle.some((there) => fits(index, there)),
    ),
    share: shareOf(inTitle, (word) => asked.words.some((_, index) => fits(index, word))),
  })
}

/** Whether a title has the words one after the other, perhaps with others between; stop words aside. */
function isInOrder(
  { words }: AskedWords,
  inTitle: readonly string[],
  fits: (wanted: number, there: string | undefined) => boolean,
): boolean {
  let at = 0
  return words.every((word, index) => {
    if (isStopWord(word)) return true
    while (at < inTitle.length && !fits(index, inTitle[at])) at++
    return at++ < inTitle.length
  })
}

function shareOf(inTitle: readonly string[], isAsked: (word: string) => boolean): number {
  const telling = inTitle.filter((word) => !isStopWord(word))
  const counted = telling.length > 0 ? telling : inTitle
  return counted.length === 0 ? 0 : counted.filter(isAsked).length / counted.length
}

/**
 * The ids of papers of exactly this title, but for case and accents; up to `most`. `byTitle` has all ids
 * in the order of their titles.
 */
export function papersTitled(
  text: string,
  byTitle: Uint32Array,
  titleOf: (id: number) => string,
  most: number,
): number[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const at = (place: number) => fold(titleOf(byTitle[place] ?? 0))
  let low = 0
  let high = byTitle.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const title = at(middle)
    // Untitled papers are last.
    if (title !== '' && title < wanted) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (
    let place = low;
    found.length < most && place < byTitle.length && at(place) === wanted;
    place++
  )
    found.push(byTitle[place] ?? 0)
  return found
}
