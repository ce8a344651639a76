/**
 * The form of a text that is compared: lower case, no accents, Greek letters as Latin ones, blanks
 * trimmed and collapsed. Two names that fold alike are the same name to a reader who types one.
 */
export function fold(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : toLatin(text)
  return plain.replace(BLANKS, ' ').trim()
}

const BLANKS = /\s+/g
const NOT_ASCII = /[^\0-\x7f]/
const isAscii = (text: string) => !NOT_ASCII.test(text)

// Only the accents of Latin, Greek and Cyrillic go: in other scripts such marks are vowels.
const ACCENTS = /[\u0300-\u036f]/g

// Composed again at the end, since NFKD also takes Hangul syllables apart.
const toLatin = (text: string) =>
  text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(WITHOUT_DECOMPOSITION, (letter) => LATIN.get(letter) ?? letter)
    .normalize('NFC')

const LATIN = new Map(
  Object.entries({
    α: 'a',
    β: 'b',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'e',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'u',
    φ: 'ph',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    ı: 'i',
  }),
)
const WITHOUT_DECOMPOSITION = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'g')
