/** Where a paper was published, as far as the source tells. */
export interface Venue {
  name: string
  kind: 'journal' | 'proceedings'
  year: number | null
  month: number | null
}

/** “NeurIPS 2019 12”: a name, its year, and its month, which some do without. */
const DATED = /^(.+?)\s+((?:19|20)\d\d)(?:\s+(1[0-2]|0?[1-9]))?$/

/** Journals that the archive calls by a short name. */
const JOURNALS = new Set(
  'TACL CL JMLR TMLR TPAMI PAMI IJCV TIP TNNLS TKDE JAIR LILT IJCLCLP NATURE SCIENCE PNAS'.split(
    ' ',
  ),
)
const JOURNAL_WORDS =
  /\b(journal|transactions|letters|magazine|annals|reviews?|bulletin|nature|access)\b/i

/**
 * Reads the name that the archive gives the place of a paper. It stays as the source has it, without
 * year and month; null for none, and for arXiv, which publishes nothing.
 */
export function readVenue(text: string | null): Venue | null {
  const whole =
    text
      ?.replace(/\s+/g, ' ')
      .replace(/(^| )(none|null|nan)$/i, '')
      .trim() ?? ''
  const [, name = whole, year, month] = DATED.exec(whole) ?? []
  if (name === '' || /^(arxiv|corr)\b/i.test(name)) return null
  const isJournal = JOURNALS.has(name.toUpperCase()) || JOURNAL_WORDS.test(name)
  return {
    name,
    kind: isJournal && !/^proceedings\b/i.test(name) ? 'journal' : 'proceedings',
    year: year === undefined ? null : Number(year),
    month: month === undefined ? null : Number(month),
  }
}
