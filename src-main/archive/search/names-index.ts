import MiniSearch from 'minisearch'
import { fold } from '../text/fold'
import { type LikeWord, PackedNames, type StoredNames } from './packed-names'
import { spellingDistance, typosAllowed } from './spelling'
import { words } from './words'

/** Something with a name and a page. */
export interface NamedThing {
  kind: 'leaderboard' | 'task' | 'dataset' | 'method'
  /** The id in its address. */
  id: string
  title: string
  /** Other names: synonyms, full name, variants. */
  also: string
  /** What tells it from others of its name, such as "199 results". */
  detail: string
  /** Its number of results or papers: of two names that match alike, the larger comes first. */
  weight: number
}

export type NamedHit = Pick<NamedThing, 'kind' | 'id' | 'title' | 'detail'>

export interface NamesIndex {
  /** Best first: the exact name, then names with all words or their beginnings, then with typos. */
  search(text: string): NamedHit[]
}

const OPTIONS = {
  fields: ['title', 'also'],
  storeFields: ['kind', 'id', 'title', 'detail', 'weight'],
  // Ids of different kinds may be alike. Keys count from 0, as the numbers that MiniSearch gives do.
  idField: 'key',
  tokenize: words,
  processTerm: (term: string) => term,
}

/** The index of all named things, as JSON text to be stored. */
export function buildNamesIndex(names: readonly NamedThing[]): string {
  const index = new MiniSearch(OPTIONS)
  index.addAll(names.map((name, key) => ({ key, ...name })))
  return JSON.stringify(index)
}

/** Reads what `buildNamesIndex` wrote. Takes a moment with many names. */
export function loadNamesIndex(json: string): NamesIndex {
  const names = new PackedNames(JSON.parse(json) as StoredNames<NamedThing>, BOOSTS)
  return { search: (text) => search(names, text) }
}

const BOOSTS = {
  field: (name: string) => (name === 'title' ? 3 : 1),
  thing: ({ weight }: NamedThing) => 1 + Math.log10(1 + weight) / 4,
}

function search(names: PackedNames<NamedThing>, text: string): NamedHit[] {
  const wanted = fold(text)
  const asked = words(wanted)
  if (asked.length === 0) return []
  const spelled = names.withAll(likes(names, asked, begun))
  // Typos only where nothing is spelled so: a name that is near a real one would be in its way.
  const hits = spelled.length > 0 ? spelled : names.withAll(likes(names, asked, nearly))
  const exact = hits.filter(({ title }) => isSame(title, wanted))
  const ranked =
    exact.length === 0 ? hits : [...exact, ...hits.filter((hit) => !exact.includes(hit))]
  return ranked.map(({ kind, id, title, detail }) => ({ kind, id, title, detail }))
}

/** For each word those that may stand for it, made when the one before has been found in some name. */
function* likes(
  names: PackedNames<NamedThing>,
  asked: readonly string[],
  likeWords: LikeWords,
): Generator<readonly LikeWord[]> {
  for (const [at, word] of asked.entries())
    // A single letter begins too much to be of help.
    yield likeWords(names, word, at === asked.length - 1 && word.length > 1)
}

type LikeWords = (
  names: PackedNames<NamedThing>,
  word: string,
  isOpen: boolean,
) => readonly LikeWord[]

/** Words that begin so count less, the less the longer they are. */
const BEGUN = 0.375
const LONGER = 0.3
/** Words that are spelled nearly so. */
const NEAR = 0.45

/** A word itself, and if it is open all that it begins. */
const begun: LikeWords = (names, word, isOpen) => {
  const [from, to] = names.beginningWith(word)
  const likes: LikeWord[] = []
  for (let place = from; place < to; place++) {
    const { length } = names.words[place] ?? ''
    if (length === word.length) likes.push([place, 1])
    else if (!isOpen) break
    else likes.push([place, (BEGUN * length) / (length + LONGER * (length - word.length))])
  }
  return likes
}

/** Those and all that are spelled nearly so. */
const nearly: LikeWords = (names, word, isOpen) => {
  const likes = begun(names, word, isOpen)
  const limit = typosAllowed(word)
  if (limit === 0) return likes
  const known = new Set(likes.map(([place]) => place))
  const near: LikeWord[] = []
  for (const place of names.near(word, limit)) {
    if (known.has(place)) continue
    const other = names.words[place] ?? ''
    const distance = spellingDistance(word, other, limit)
    if (distance <= limit) near.push([place, (NEAR * other.length) / (other.length + distance)])
  }
  return [...likes, ...near]
}

/** Folding changes the length of a name by little, and most names are not even near. */
const isSame = (title: string, wanted: string) =>
  Math.abs(title.length - wanted.length) < 8 && fold(title) === wanted
