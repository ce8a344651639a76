import type { Better } from '#contract/reference'

/** How the scores of a column run from the first row to the last, those that are missing left out. */
interface StoredOrder {
  /** How many scores there are. */
  numbers: number
  /** Steps from one score to the next. */
  falls: number
  rises: number
  equal: number
}

/** Whether scores rise or fall in the order of the dump. */
export function storedOrderOf(numbers: readonly (number | null)[]): StoredOrder {
  const known = numbers.filter((number) => number !== null)
  const steps = known.slice(1).map((number, index) => Math.sign(number - (known[index] ?? number)))
  const count = (sign: number) => steps.filter((step) => step === sign).length
  return { numbers: known.length, falls: count(-1), rises: count(1), equal: count(0) }
}

/** The better end when the best is stored first; null when the scores run both ways or not at all. */
export function endOfOrder({ falls, rises }: StoredOrder): Better | null {
  if (falls > 0 === rises > 0) return null
  return falls > 0 ? 'higher' : 'lower'
}

/** “of 195 steps between 196 scores, 150 fall, 45 are equal, none rises” */
export function wordsOfOrder({ numbers, falls, rises, equal }: StoredOrder): string {
  if (numbers === 2)
    return `the first of its two scores is the ${falls > 0 ? 'higher' : 'lower'} one`
  return [
    `of ${numbers - 1} steps between ${numbers} scores`,
    falls > 0 ? `${falls} ${falls === 1 ? 'falls' : 'fall'}` : 'none falls',
    ...(equal > 0 ? [`${equal} ${equal === 1 ? 'is' : 'are'} equal`] : []),
    rises > 0 ? `${rises} ${rises === 1 ? 'rises' : 'rise'}` : 'none rises',
  ].join(', ')
}
