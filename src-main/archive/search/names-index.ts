import MiniSearch, { type SearchOptions } from 'minisearch'
import { fold } from '../text/fold'
import { typosAllowed } from './spelling'
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

type NamedHit = Pick<NamedThing, 'kind' | 'id' | 'title' | 'detail'>

export interface NamesIndex {
  /** Best first: the exact name, then names with all words or their beginnings, then with typos. */
  search(text: string): NamedHit[]
}

const OPTIONS = {
  fields: ['title', 'also'],
  storeFields: ['kind', 'id', 'title', 'detail', 'weight'],
  // Ids of different kinds may be alike.
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
  const index = MiniSearch.loadJSON(json, OPTIONS)
  return { search: (text) => search(index, text) }
}

function search(index: MiniSearch, text: string): NamedHit[] {
  const wanted = fold(text)
  if (words(wanted).length === 0) return []
  const spelled = index.search(wanted, SPELLED)
  // Typos only where nothing is spelled so: a name that is near a real one would be in its way.
  const hits =
    spelled.length > 0 ? spelled : index.search(wanted, { ...SPELLED, fuzzy: typosAllowed })
  const exact = hits.filter(({ title }) => isSame(String(title), wanted))
  return [...exact, ...hits.filter((hit) => !exact.includes(hit))].map((hit) => ({
    kind: hit.kind as NamedHit['kind'],
    id: String(hit.id),
    title: String(hit.title),
    detail: String(hit.detail),
  }))
}

const SPELLED: SearchOptions = {
  combineWith: 'AND',
  // A single letter begins too much to be of help.
  prefix: (term, place, terms) => place === terms.length - 1 && term.length > 1,
  boost: { title: 3 },
  boostDocument: (_id, _term, stored) => 1 + Math.log10(1 + Number(stored?.weight ?? 0)) / 4,
}

/** Folding changes the length of a name by little, and most names are not even near. */
const isSame = (title: string, wanted: string) =>
  Math.abs(title.length - wanted.length) < 8 && fold(title) === wanted
