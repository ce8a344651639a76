/**
 * What rows of a list must be, by the facet that says so; conditions that belong to no facet are named
 * as well. All of them must hold.
 */
export type Conditions<Row> = ReadonlyMap<string, (row: Row) => boolean>

/** The rows that meet all conditions but those of `except`. */
export function meeting<Row>(
  rows: readonly Row[],
  conditions: Conditions<Row>,
  except?: string,
): readonly Row[] {
  let kept = rows
  for (const [name, meets] of conditions) if (name !== except) kept = kept.filter(meets)
  return kept
}

/**
 * Tells for each facet the rows that meet all conditions but its own, and without a facet those that meet
 * all. Looks at each row once, since a facet only adds the rows that fail it alone.
 */
export function facetsOf<Row>(
  rows: readonly Row[],
  conditions: Conditions<Row>,
): (facet?: string) => readonly Row[] {
  const all: Row[] = []
  const failing = new Map<string, Row[]>([...conditions.keys()].map((name) => [name, []]))
  const checks = [...conditions]
  for (const row of rows) {
    let failed: string | null = null
    let failures = 0
    for (const [name, meets] of checks) {
      if (meets(row)) continue
      failed = name
      if (++failures > 1) break
    }
    if (failed === null) all.push(row)
    else if (failures === 1) failing.get(failed)?.push(row)
  }
  return (facet = '') => {
    const further = failing.get(facet)
    return further && further.length > 0 ? [...all, ...further] : all
  }
}

/** How often each value occurs, most often first, then the smaller one. */
export function tallied<Row, Value extends string | number>(
  rows: readonly Row[],
  valuesOf: (row: Row) => Value | readonly Value[] | null,
): [value: Value, count: number][] {
  const counts = new Map<Value, number>()
  const count = (value: Value) => counts.set(value, (counts.get(value) ?? 0) + 1)
  for (const row of rows) {
    const values = valuesOf(row)
    if (Array.isArray(values)) for (const value of values as readonly Value[]) count(value)
    else if (values !== null) count(values as Value)
  }
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
}

/** Years rising, with the rows that have none last. */
export function talliedYears<Row>(
  rows: readonly Row[],
  yearOf: (row: Row) => number | null,
): { year: number | null; count: number }[] {
  const counts = tallied(rows, (row) => yearOf(row) ?? Infinity)
  return counts
    .toSorted(([a], [b]) => a - b)
    .map(([year, count]) => ({ year: year === Infinity ? null : year, count }))
}
