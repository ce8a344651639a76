/** One measured thing. `target` is an upper bound in the same unit; `note` says how it was taken. */
export interface Figure {
  name: string
  value: number
  unit: string
  target?: number
  note?: string
}

/** Prints figures under a heading, each beside its target; nothing where none could be taken. */
export function print(heading: string, figures: readonly Figure[]): void {
  if (figures.length === 0) return
  console.log(`\n${heading}`)
  const width = Math.max(...figures.map(({ name }) => name.length))
  for (const { name, value, unit, target, note } of figures) {
    const within = target === undefined ? '' : value <= target ? 'within' : 'OVER'
    const bound = target === undefined ? '' : `${within} ${target} ${unit}`
    const shown = `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`
    console.log(`  ${name.padEnd(width)}${shown.padStart(12)}  ${bound.padEnd(18)}${note ?? ''}`)
  }
}

/** The value that this share of the sorted values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
