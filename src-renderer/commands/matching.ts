import { plain } from '../pages/search/exact-hit'

/** Whether what is typed is in one of the texts, word for word, whatever the case. */
export function matches(typed: string, ...texts: readonly string[]): boolean {
  const all = plain(texts.join(' '))
  return plain(typed)
    .split(' ')
    .every((word) => all.includes(word))
}
