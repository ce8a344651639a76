/** What the name of a venue says of itself. */
export interface VenueParts {
  /** Its name without year and number. */
  series: string
  year: number | null
}

/** "CVPR 2020 6" is of the series CVPR and of 2020, "ICML'19" has no year, and "2020" is itself a series. */
export function venueParts(name: string): VenueParts {
  const [, series, year] = /^(.*\S)[\s-]+((?:19|20)\d{2})(?:\s+\d{1,2})?$/s.exec(name.trim()) ?? []
  if (series === undefined) return { series: name.trim(), year: null }
  return { series, year: Number(year) }
}
