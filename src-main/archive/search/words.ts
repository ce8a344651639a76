import { fold } from '../text/fold'

/**
 * The words of a text in order, for an index and for what is looked up in it alike: folded, without
 * punctuation, and cut between letters and digits, so that ResNet50, ResNet-50 and "resnet 50" are
 * the same words. Chinese and Japanese, which are written without blanks, are cut into their
 * characters. A Greek letter by itself is its name, as mathematics has it: α is alpha.
 */
export function words(text: string): string[] {
  const plain = NOT_ASCII.test(text) ? text.normalize('NFKC').replace(GREEK, nameOf) : text
  return fold(plain).replace(POSSESSIVE, '').match(WORD) ?? []
}

/** The longest word; what is longer counts as several. */
export const LONGEST_WORD = 64

const NOT_ASCII = /[^\0-\x7f]/
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const WORD = new RegExp(
  String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}]){1,${LONGEST_WORD}}|\p{N}{1,${LONGEST_WORD}}`,
  'gu',
)

const GREEK = /(?<![\p{L}\p{M}])[α-ωΑ-Ω](?![\p{L}\p{M}])/gu
const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma ' +
  'sigma tau upsilon phi chi psi omega'
const namesOfGreek = NAMES.split(' ')
const nameOf = (letter: string) =>
  namesOfGreek[letter.toLowerCase().charCodeAt(0) - 'α'.charCodeAt(0)] ?? letter
