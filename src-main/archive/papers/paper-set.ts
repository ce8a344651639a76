/** Some of the papers of a snapshot, by their row ids. */
export interface PaperSet {
  readonly size: number
  has(id: number): boolean
  /** Rising. Not to be changed. */
  readonly ids: Uint32Array
  /** The paper at a place among them, counted from 0. */
  at(place: number): number | undefined
  /** How many of them have a lower id. */
  before(id: number): number
}

/** The papers of a list. */
export class ListedPapers implements PaperSet {
  #bits: Uint32Array | undefined

  /** `ids` rise, and are not changed afterwards. */
  constructor(readonly ids: Uint32Array) {}

  get size(): number {
    return this.ids.length
  }

  has(id: number): boolean {
    const bits = (this.#bits ??= bitsOf(this.ids))
    return (((bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1
  }

  at(place: number): number | undefined {
    return this.ids[place]
  }

  before(id: number): number {
    let low = 0
    let high = this.ids.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.ids[middle] ?? 0) < id) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The papers from one id to another, both included; none when they run backwards. */
export class PaperRange implements PaperSet {
  #ids: Uint32Array | undefined

  constructor(
    readonly lowest: number,
    readonly highest: number,
  ) {}

  get size(): number {
    return Math.max(0, this.highest - this.lowest + 1)
  }

  has(id: number): boolean {
    return id >= this.lowest && id <= this.highest
  }

  get ids(): Uint32Array {
    if (this.#ids) return this.#ids
    const ids = new Uint32Array(this.size)
    for (let place = 0; place < ids.length; place++) ids[place] = this.lowest + place
    return (this.#ids = ids)
  }

  at(place: number): number | undefined {
    return place >= 0 && place < this.size ? this.lowest + place : undefined
  }

  before(id: number): number {
    return Math.min(Math.max(0, id - this.lowest), this.size)
  }
}

/** The papers that are in all of some sets, of which there is one at least. */
export function intersectionOf(sets: readonly PaperSet[]): PaperSet {
  const ranges = sets.filter((set) => set instanceof PaperRange)
  const lowest = Math.max(0, ...ranges.map((range) => range.lowest))
  const highest = Math.min(Infinity, ...ranges.map((range) => range.highest))
  const [smallest, ...others] = sets
    .filter((set) => !(set instanceof PaperRange))
    .toSorted((a, b) => a.size - b.size)
  if (!smallest) return new PaperRange(lowest, highest)
  const within = smallest.ids.subarray(smallest.before(lowest), smallest.before(highest + 1))
  if (others.length === 0 && within.length === smallest.size) return smallest
  return new ListedPapers(others.reduce(shared, within))
}

/** The papers that are in any of some sets. */
export function unionOf(sets: readonly PaperSet[]): PaperSet {
  const [only] = sets
  if (only && sets.length === 1) return only
  const highest = Math.max(0, ...sets.map(({ ids }) => ids.at(-1) ?? 0))
  const isMember = new Uint8Array(highest + 1)
  for (const { ids } of sets) for (const id of ids) isMember[id] = 1
  return papersWhere(highest, (id) => isMember[id] === 1)
}

/** Those of the papers from 1 to `highest` of which something holds. */
export function papersWhere(highest: number, holds: (id: number) => boolean): PaperSet {
  const ids = new Uint32Array(highest)
  let count = 0
  for (let id = 1; id <= highest; id++) if (holds(id)) ids[count++] = id
  return new ListedPapers(ids.slice(0, count))
}

function shared(ids: Uint32Array, other: PaperSet): Uint32Array {
  const left = new Uint32Array(ids.length)
  let count = 0
  for (const id of ids) if (other.has(id)) left[count++] = id
  return left.subarray(0, count)
}

function bitsOf(ids: Uint32Array): Uint32Array {
  const bits = new Uint32Array(((ids.at(-1) ?? 0) >>> 5) + 1)
  for (const id of ids) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31))
  return bits
}
