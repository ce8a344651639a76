import { WEIGHTS } from './weights'

/**
 * How papers are ordered. A paper gains for each word, title and abstract apart, the rarity of the word
 * times its weight in the text, as in Okapi BM25; then a little for being known and being new. Of the
 * best some hundred the titles are read too. All constants were tuned by `npm run bench:search`.
 */
const TITLE = 2.2
const ABSTRACT = 1
/** What a word counts that goes on where the typed one ends. */
const LONGER_WORD = 0.2
const NAMED = 17
const AUTHOR = 1.2
const KNOWN = 0.22
const NEW = 0.5

/** A word of one or two letters, of which only the titles are listed, weighs like one word of nine. */
const LISTED_WEIGHT = 4

/** How much a word tells that so many of all papers have. */
export const rarity = (all: number, papers: number): number =>
  Math.log(1 + (Math.max(0, all - papers) + 0.5) / (papers + 0.5))

/** What a paper gains by its stored weight of a word, from 0 to 7, in its title or abstract. */
export function gains(
  field: 'title' | 'abstract',
  rarity: number,
  isLonger: boolean,
): Float32Array {
  const factor = rarity * (field === 'title' ? TITLE : ABSTRACT) * (isLonger ? LONGER_WORD : 1)
  return Float32Array.from(WEIGHTS, (weight) => weight * factor)
}

/** What a paper gains whose title has a word of which one or two letters were typed. */
export const gainOfBeginning = (rarity: number): number =>
  gains('title', rarity, true)[LISTED_WEIGHT] ?? 0

/** What a paper gains that introduced something, of whose name a word is this share. */
export const gainOfName = (rarity: number, share: number): number => NAMED * rarity * share

/** What a paper gains that somebody wrote who is called as a word says. */
export const gainOfAuthor = (rarity: number): number => AUTHOR * rarity

/** What a paper has before anything is asked, by how many repositories and results name it and its age. */
export const priorOf = (named: number, id: number, highestId: number): number =>
  KNOWN * Math.log2(1 + named) ** 2 + (NEW * id) / highestId

/** How the words of a question and of a title compare. */
interface TitleMatch {
  isSame: boolean
  /** The title begins with the words, has them one after the other, or at least in this order. */
  begins: boolean
  inRow: boolean
  inOrder: boolean
  /** It has all of them. */
  hasAll: boolean
  /** The share of its words that were asked for. */
  share: number
}

const SAME = 100
const BEGINS = 8
const IN_ROW = 10
const IN_ORDER = 4
const HAS_ALL = 6
const SHARE = 12

/** What a paper gains by its title as a whole. */
export const gainOfTitle = ({
  isSame,
  begins,
  inRow,
  inOrder,
  hasAll,
  share,
}: TitleMatch): number =>
  (isSame ? SAME : 0) +
  (begins ? BEGINS : 0) +
  (inRow ? IN_ROW : 0) +
  (inOrder ? IN_ORDER : 0) +
  (hasAll ? HAS_ALL : 0) +
  SHARE * share
