import { fold } from './fold'

/** Two of them and the words between fit an address of the contract, which ends at 400. */
const LONGEST = 150

/** What most addresses of the former site end with. */
const ALREADY_ONE = /^[a-z\d_]+(-[a-z\d_]+)*$/

/**
 * The readable id of a name, after the rule of the former site (Human3.6M is `human36m`,
 * urban_change_monitoring keeps its underscores): folded, punctuation dropped, words joined by
 * hyphens. A name without letters or digits is `unnamed`.
 */
export function slug(name: string): string {
  if (ALREADY_ONE.test(name) && name.length <= LONGEST) return name
  const words = fold(name)
    .replace(/=/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
    .replace(/[\s-]+/g, '-')
  return trimHyphens([...words].slice(0, LONGEST).join('')) || 'unnamed'
}

const trimHyphens = (text: string) => text.replace(/^-|-$/g, '')

/** Gives each slug once: the second claimant of `x` gets `x-2`, the third `x-3`. */
export class Slugs {
  readonly #taken = new Set<string>()
  readonly #next = new Map<string, number>()

  claim(wanted: string): string {
    let given = wanted
    let number = this.#next.get(wanted) ?? 2
    while (this.#taken.has(given)) given = `${wanted}-${number++}`
    if (given !== wanted) this.#next.set(wanted, number)
    this.#taken.add(given)
    return given
  }
}
