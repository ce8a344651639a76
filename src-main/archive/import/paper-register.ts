import { ByteStrings } from '../packed/byte-strings'
import { slug, Slugs } from '../text/slug'
import { addressKeysOf, keysOf, titleKey, type PaperName } from './paper-keys'

/** What a paper is found and named by. */
export interface NewPaper {
  title: string | null
  date: string | null
  /** Under these it is found, and under the others when nothing has a key of the first ones. */
  keys: readonly string[]
  otherKeys: readonly string[]
  /** The slug that it is to have; made of its title when null. */
  slug: string | null
  /** Whether it has an address on the former site, which tells it from another of its name. */
  hasArchiveUrl: boolean
}

/** A paper that a leaderboard or a link names and the papers dump does not hold. */
export interface StubPaper {
  ordinal: number
  title: string
  url: string | null
  archiveUrl: string | null
  arxivId: string | null
  /** Ids of the tasks on whose leaderboards it stands. */
  tasks: Set<number>
}

/**
 * All papers by the order in which they were met (their ordinal), and the keys under which they are
 * found. Ids are given once all are known: in the order of (date, ordinal), undated ones first.
 */
export class PaperRegister {
  readonly titles: (string | null)[] = []
  readonly slugs: string[] = []
  readonly dates: (string | null)[] = []
  readonly stubs: StubPaper[] = []
  readonly #byKey = new FirstByKey()
  readonly #byOtherAddress = new FirstByKey()
  readonly #slugs = new Slugs()
  #ids = new Uint32Array()
  #order: readonly number[] = []

  get count(): number {
    return this.slugs.length
  }

  /** The ordinal of a new paper; null when the same address and title were added before. */
  add(paper: NewPaper): number | null {
    if (paper.hasArchiveUrl && this.#allLeadToOne(paper.keys)) return null
    const ordinal = this.count
    this.slugs.push(this.#slugs.claim(slug(paper.slug ?? paper.title ?? '')))
    this.titles.push(paper.title)
    this.dates.push(paper.date)
    for (const key of paper.keys) this.#byKey.add(key, ordinal)
    for (const key of paper.otherKeys) this.#byOtherAddress.add(key, ordinal)
    return ordinal
  }

  /** By its address, by an address that papers may share, or by its title. */
  find(name: PaperName): number | null {
    const keys = addressKeysOf(name)
    const title = titleKey(name.title)
    return (
      firstOf(this.#byKey, keys) ??
      firstOf(this.#byOtherAddress, keys) ??
      (title === null ? null : this.#byKey.get(title))
    )
  }

  #allLeadToOne(keys: readonly string[]): boolean {
    const [first] = keys
    const ordinal = first === undefined ? null : this.#byKey.get(first)
    return ordinal !== null && keys.every((key) => this.#byKey.get(key) === ordinal)
  }

  /**
   * The paper that something names, made a stub when it is not there. Null when there is no title to
   * show either: an address alone makes no page.
   */
  findOrStub(name: PaperName, wantedSlug: string | null, date: string | null): number | null {
    const known = this.find(name)
    if (known !== null) {
      if (this.stubOf(known)) this.dates[known] ??= date
      return known
    }
    if (!name.title) return null
    const ordinal = this.count
    const hasArchiveUrl = Boolean(name.archiveUrl)
    const found = { keys: keysOf(name), otherKeys: [], hasArchiveUrl }
    this.add({ title: name.title, date, slug: wantedSlug, ...found })
    this.stubs.push({
      ordinal,
      title: name.title,
      url: name.url ?? null,
      archiveUrl: name.archiveUrl ?? null,
      arxivId: name.arxivId ?? null,
      tasks: new Set(),
    })
    return ordinal
  }

  /** The stub of that ordinal, unless it is a paper of the dump. Stubs are the last ordinals. */
  stubOf(ordinal: number): StubPaper | undefined {
    return this.stubs[ordinal - (this.count - this.stubs.length)]
  }

  /** Ends the adding: from here on papers have ids and an order. */
  number(): void {
    const days = this.dates.map((date) => date ?? '')
    this.#order = days
      .map((_, ordinal) => ordinal)
      .toSorted((a, b) => compare(days[a], days[b]) || a - b)
    this.#ids = new Uint32Array(this.count)
    this.#order.forEach((ordinal, index) => (this.#ids[ordinal] = index + 1))
  }

  /** All ordinals in the order of their ids. */
  get inOrder(): readonly number[] {
    return this.#order
  }

  id(ordinal: number): number {
    return this.#ids[ordinal] ?? 0
  }

  /** The year of its date; null without one. */
  year(ordinal: number): number | null {
    const date = this.dates[ordinal]
    return date ? Number(date.slice(0, 4)) : null
  }
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

/** Ordinals by key; the first paper of a key keeps it. */
class FirstByKey {
  readonly #keys = new ByteStrings()
  /** By the number of a key. */
  #ordinals = new Uint32Array(1 << 10)

  add(key: string, ordinal: number): void {
    const { count } = this.#keys
    const number = this.#keys.numberOf(key)
    if (number < count) return
    if (number === this.#ordinals.length) {
      const larger = new Uint32Array(number * 2)
      larger.set(this.#ordinals)
      this.#ordinals = larger
    }
    this.#ordinals[number] = ordinal
  }

  get(key: string): number | null {
    return this.#ordinals[this.#keys.find(key)] ?? null
  }
}

function firstOf(map: FirstByKey, keys: readonly string[]): number | null {
  for (const key of keys) {
    const ordinal = map.get(key)
    if (ordinal !== null) return ordinal
  }
  return null
}
