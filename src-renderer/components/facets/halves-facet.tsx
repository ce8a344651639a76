import type { HalvesFacet as Halves } from '#contract/facets'
import { CountedCheck } from '../counted-check'

type Wanted = 'yes' | 'no'

/** Those that have something, and those that do not. */
export function HalvesFacet(props: {
  title: string
  halves: Halves
  words: Readonly<Record<Wanted, string>>
  wanted: string | undefined
  change: (wanted: Wanted | undefined) => void
}) {
  const { title, halves, words, wanted, change } = props
  const half = (value: Wanted, count: number) => (
    <CountedCheck
      name={words[value]}
      count={count}
      isOn={wanted === value}
      change={(isOn) => change(isOn ? value : undefined)}
    />
  )
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {half('yes', halves.with)}
      {half('no', halves.without)}
    </fieldset>
  )
}
