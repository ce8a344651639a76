/** No name beside a point is worth looking at beyond this many letters. */
const longestName = 60

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A name on one line, as much of it as fits, with an ellipsis where it was cut. Names are from strangers:
 * one may be thousands of letters long, or hold signs that no picture can (controls, half a letter), or
 * that would turn round what stands after it.
 */
export function shortName(
  name: string,
  fits: (text: string) => boolean,
  longest = longestName,
): string {
  const plain = name
    // A cheap first cut, so that nothing below meets a text of thousands of letters.
    .slice(0, longest * 20)
    .toWellFormed()
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const all = [...letters.segment(plain)].map(({ segment }) => segment)
  if (all.length <= longest && fits(plain)) return plain
  let [few, many] = [0, Math.min(all.length, longest)]
  while (few < many) {
    const middle = Math.ceil((few + many) / 2)
    if (fits(cut(all, middle))) few = middle
    else many = middle - 1
  }
  return few === 0 ? '' : cut(all, few)
}

const cut = (letters: readonly string[], count: number) =>
  `${letters.slice(0, count).join('').trimEnd()}…`

/** A name written from right to left must not carry along what follows it. */
export const isolated = (name: string): string =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(name) ? `\u2068${name}\u2069` : name
