import type { Better } from '#contract/reference'
import { Icon } from './icon'

/** Which end of a metric is better, in words. */
export const betterWords = (better: Better | null): string =>
  better === null ? 'direction unknown' : `${better} is better`

/** An arrow to the better end of a metric, or a question mark; in words for screen readers. */
export function BetterSign(props: {
  better: Better | null
  className?: string
  /** False where the words stand beside it. */
  isSpoken?: boolean
}) {
  const { better, className, isSpoken = true } = props
  const name = better === null ? 'question' : better === 'higher' ? 'up' : 'fall'
  return (
    <>
      <Icon name={name} small className={className} />
      {isSpoken && <span className="visually-hidden">, {betterWords(better)}</span>}
    </>
  )
}
