import { fold } from '../text/fold'

/**
 * The words of a text in order, for an index and for what is looked up in it alike: folded, without
 * punctuation, and cut between letters and digits, so that ResNet50, ResNet-50 and "resnet 50" are
 * the same words.
 */
export function words(text: string): string[] {
  return fold(text).replace(POSSESSIVE, '').match(WORD) ?? []
}

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu
