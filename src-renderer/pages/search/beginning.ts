const fewest = 3

/** The first letters of the longest word, to look for names that begin so; null when it is too short. */
export function beginning(words: readonly string[]): string | null {
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '')
  const letters = longest.slice(0, Math.max(fewest, Math.ceil(longest.length * 0.6)))
  return letters.length < fewest || letters === longest ? null : letters
}
