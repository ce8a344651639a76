/** No more rows than these can be compared. */
export const mostChosen = 8

/** Reads positions joined by commas, as the part `chosen` of the address; what is no position is passed over. */
export function readChosen(text: string | undefined): readonly number[] {
  const positions = (text ?? '').split(',').filter((part) => /^[1-9]\d{0,8}$/.test(part))
  return [...new Set(positions.map(Number))].slice(0, mostChosen)
}

/** With the position where it was without it, and the other way round. */
export const toggled = (positions: readonly number[], position: number): readonly number[] =>
  positions.includes(position)
    ? positions.filter((each) => each !== position)
    : [...positions, position]

/** Undefined for none, so that the part leaves the address. */
export const writeChosen = (positions: readonly number[]): string | undefined =>
  positions.join(',') || undefined
