/** Addresses that are known and have not been visited, by the kind of page that they lead to. */
export class Frontier {
  readonly #known = new Set<string>()
  readonly #waiting = new Map<string, string[]>()
  readonly #visits = new Map<string, number>()
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomNumbers(seed)
  }

  /** Those that were not known before. */
  add(addresses: readonly string[]): string[] {
    const fresh = addresses.filter((address) => !this.#known.has(address))
    for (const address of fresh) {
      this.#known.add(address)
      const kind = kindOf(address)
      this.#waiting.set(kind, [...(this.#waiting.get(kind) ?? []), address])
    }
    return fresh
  }

  /** Any address of the kind of page that was visited least; undefined when none is left. */
  next(): string | undefined {
    const [kind, waiting] =
      [...this.#waiting]
        .filter(([, addresses]) => addresses.length > 0)
        .toSorted(([a], [b]) => this.#visitsOf(a) - this.#visitsOf(b))[0] ?? []
    if (kind === undefined || !waiting) return undefined
    this.#visits.set(kind, this.#visitsOf(kind) + 1)
    const [address] = waiting.splice(Math.floor(this.#random() * waiting.length), 1)
    return address
  }

  /** How often each kind of page was visited. */
  get visits(): ReadonlyMap<string, number> {
    return this.#visits
  }

  #visitsOf(kind: string): number {
    return this.#visits.get(kind) ?? 0
  }
}

/** The word that stands for a page in an address: `leaderboard` of `#/leaderboard?id=…`. */
export const kindOf = (address: string): string => /^#\/([^?]*)/.exec(address)?.[1] ?? ''

/** Numbers from 0 to below 1, the same for the same seed: a linear congruence (Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
