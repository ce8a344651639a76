/** Years from one to another, both included. */
export interface Years {
  from: number
  to: number
}

/** Every year that a date can have. */
export const anyYear: Years = { from: 1, to: 9999 }

/**
 * Reads `2019`, `2018..2020`, `2018..` or `..2020`; null when the text is of another form, or the years
 * end before they begin.
 */
export function readYears(text: string): Years | null {
  const [, one, from, to] = /^(?:(\d{1,4})|(\d{1,4})?\.\.(\d{1,4})?)$/.exec(text.trim()) ?? []
  if (one === undefined && from === undefined && to === undefined) return null
  const years = { from: Number(one ?? from ?? anyYear.from), to: Number(one ?? to ?? anyYear.to) }
  return years.from > years.to || years.to === 0 ? null : years
}

/** Writes what `readYears` reads; undefined for every year. */
export function writeYears({ from, to }: Years): string | undefined {
  if (from === to) return String(from)
  const [first, last] = [from > anyYear.from ? from : '', to < anyYear.to ? to : '']
  return first === '' && last === '' ? undefined : `${first}..${last}`
}
