import type { Entry } from './tabs'

/** What the window's own history notes of each of its places. */
interface Mark {
  tabs: string
  place: number
  entry: number
}

/** How long the browser may take to step through its history, in milliseconds. */
const patience = 1000

/**
 * The history of the browser's window: which entry of which tab the reader saw at each of its places, so
 * that the browser's own way back leads through what was seen.
 */
export class WindowHistory {
  readonly #name: string
  #place = 0
  /** The entries by place, as far as they are known since the page was loaded. */
  #trail: number[] = []

  /** `name` tells the marks of this window's tabs from those of another time. */
  constructor(name: string) {
    this.#name = name
  }

  /** The entry that the window is at; null when it is at none that this history knows. */
  entryNow(): number | null {
    return this.#read()?.entry ?? null
  }

  /** Begins where the window is. */
  begin(entry: Entry): void {
    this.#place = this.#read()?.place ?? 0
    this.mark(entry)
  }

  /** Follows the browser to where it has gone, and tells the entry there; null for one it does not know. */
  arrived(): number | null {
    const mark = this.#read()
    if (mark) this.#place = mark.place
    // A place of another time: nothing is known of those around it.
    else if (history.state !== null) this.#trail = []
    return mark?.entry ?? null
  }

  /** Says which entry stands at this place. */
  mark(entry: Entry): void {
    history.replaceState(this.#mark(entry), '', entry.hash)
    this.#trail[this.#place] = entry.id
  }

  /** The browser has gone on to a place of its own, where this entry stands. */
  goOn(entry: Entry): void {
    this.#advance()
    this.mark(entry)
  }

  push(entry: Entry): void {
    this.#advance()
    history.pushState(this.#mark(entry), '', entry.hash)
    this.#trail[this.#place] = entry.id
  }

  #advance() {
    this.#place++
    this.#trail.length = Math.min(this.#trail.length, this.#place)
  }

  /** Steps there when the browser's history has this entry next; false when it has not. */
  async step(by: 1 | -1, entry: Entry): Promise<boolean> {
    if (this.#trail[this.#place + by] !== entry.id) return false
    await new Promise<void>((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true })
      setTimeout(resolve, patience)
      history.go(by)
    })
    return true
  }

  #mark({ id }: Entry): Mark {
    return { tabs: this.#name, place: this.#place, entry: id }
  }

  #read(): Mark | null {
    const state = history.state as Partial<Mark> | null
    const isOwn = state?.tabs === this.#name && typeof state.entry === 'number'
    return isOwn && typeof state.place === 'number' ? (state as Mark) : null
  }
}
