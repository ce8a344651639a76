/** Why a score reads as no number, by the first of these patterns that it matches. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['too long to be a score', /^.{201}/s],
  ['approximation', /^[~≈]|\babout\b|\bapprox|\?$/i],
  ['several numbers with names or remarks', /\d.*[(,;].*\d.*[a-z(]|\(.*\d.*\).*\d/is],
  ['pair of numbers', /\d\s*[/:|]\s*[\d.]/],
  ['range of numbers', /\d\s*[-–]\s*\d/],
  ['comma that may be decimal or part thousands', /^[-+−]?\d{1,3},\d{3}\s*%?$/],
  ['suffix of a metric that counts nothing', /^\d[\d,]*(\.\d+)?\s*[kmgbt]$/i],
  ['several numbers', /\d\s+[\d(]/],
  ['number with a unit or words', /\d/],
]

/** What kind of text a score is that reads as no number. */
export const kindOfUnread = (score: string): string =>
  KINDS.find(([, pattern]) => pattern.test(score.trim()))?.[0] ?? 'words'
