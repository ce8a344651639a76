/**
 * Whether every word that is typed stands in one of the texts, whatever the case. Signs count, since
 * `Ctrl+,` is looked for as well.
 */
export function matches(typed: string, ...texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
