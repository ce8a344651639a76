import type { HitKind } from '#contract/search'

/** The kinds that a letter and Tab narrow the palette to. */
const letters: Readonly<Record<string, HitKind>> = {
  t: 'task',
  b: 'leaderboard',
  d: 'dataset',
  m: 'method',
  p: 'paper',
  a: 'author',
  v: 'venue',
}

/** The kind that is meant by what is typed when Tab is pressed; null for anything but its letter. */
export function scopeOf(typed: string): HitKind | null {
  const letter = typed.trim().toLowerCase()
  return Object.hasOwn(letters, letter) ? (letters[letter] ?? null) : null
}
