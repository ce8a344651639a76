import type { Better } from '#contract/reference'
import { Icon } from './icon'

/** Which end of a metric is better, in words. */
export const betterWords = (better: Better | null): string =>
  better === null ? 'direction unknown' : `${better} is better`

/** An arrow to the better end of a metric, or a question mark; in words for screen readers. */
export function BetterSign({ better, className }: { better: Better | null; className?: string }) {
  const name = better === null ? 'question' : better === 'higher' ? 'up' : 'fall'
  return (
    <>
      <Icon name={name} small className={className} />
      <span className="visually-hidden">, {betterWords(better)}</span>
    </>
  )
}
