import { plural } from './number'

/** A count that stands out from its noun, for a line of facts. */
export function counted(count: number, noun: string) {
  const [number, ...words] = plural(count, noun).split(' ')
  return (
    <>
      <b>{number}</b> {words.join(' ')}
    </>
  )
}
