import { onOneLine } from '../export/attribution'
import { readTex } from './read-title'

/** A name in its parts, or whole where it has none: that of a group, or of one word. */
export type Name =
  { family: string; given: string; particle?: string; suffix?: string } | { literal: string }

export interface Names {
  names: readonly Name[]
  /** Whether the source ends its list with “others”. */
  andOthers: boolean
}

/** Reads the authors of a paper. What holds no letter is no name and is left out. */
export function readNames(authors: readonly string[]): Names {
  const cleaned = authors.map(clean).filter((name) => /\p{L}/u.test(name))
  return {
    names: cleaned.filter((name) => !isOthers(name)).map(splitName),
    andOthers: cleaned.some(isOthers),
  }
}

const isOthers = (name: string) => /^(others|et\.? al\.?)$/i.test(name)

/** Without the marks of footnotes and the words of a list that stick to names at the source. */
const clean = (name: string): string =>
  onOneLine(readTex(onOneLine(name)).replace(/[{}~\\]/g, (sign) => (sign === '~' ? ' ' : '')))
    .replace(/^(?:[;,:]|and\b|'and')\s*/i, '')
    .replace(/\s+and$/i, '')
    .replace(/[*†‡§¶,;\s]+$/u, '')
    .replace(/(?<=\p{Ll})\d+$/u, '')

const GROUP =
  /\b(collaborations?|consortium|teams?|groups?|initiative|institutes?|university|laborator(y|ies)|labs?|corporation|inc|company|committee|foundation|community|contributors|developers|network|society|association|organi[sz]ation|department|cent(re|er)|hospital|challenge|project|alliance|council|agency|dataset)\b/i
const SUFFIX = /^(jr\.?|sr\.?|ii|iii|iv|2nd|3rd|ph\.?d\.?)$/i

/** Splits a name as its owner would: particles and suffixes apart, “Last, First” the other way round. */
export function splitName(name: string): Name {
  const [first = '', second, third] = name.split(/\s*,\s*/)
  if (GROUP.test(name) && /\s/.test(name)) return { literal: name }
  if (second === undefined) return splitInOrder(name)
  if (third !== undefined && SUFFIX.test(second)) return backwards(first, third, second)
  if (!SUFFIX.test(second)) return backwards(first, [second, third].filter(Boolean).join(', '))
  const inOrder = splitInOrder(first)
  return 'literal' in inOrder ? { literal: name } : { ...inOrder, suffix: second }
}

function backwards(family: string, given: string, suffix?: string): Name {
  const [particle, rest] = withoutParticle(family.split(' '))
  return {
    family: rest.join(' '),
    given,
    ...(particle.length > 0 && { particle: particle.join(' ') }),
    ...(suffix !== undefined && { suffix }),
  }
}

function splitInOrder(name: string): Name {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  const hasSuffix = words.length > 2 && SUFFIX.test(last)
  const own = hasSuffix ? words.slice(0, -1) : words
  const [only, second] = own
  if (only === undefined || second === undefined || own.every(isInitial)) return { literal: name }
  const named = isEastAsian(name)
    ? { family: only, given: own.slice(1).join(' ') }
    : ofParts(own, familyAt(own))
  return hasSuffix ? { ...named, suffix: last } : named
}

function ofParts(words: readonly string[], at: number): Name {
  const [particle, family] = withoutParticle(words.slice(at))
  return {
    family: family.join(' '),
    given: words.slice(0, at).join(' '),
    ...(particle.length > 0 && { particle: particle.join(' ') }),
  }
}

/** Names written in Han, Kana or Hangul begin with that of the family. */
const isEastAsian = (name: string) =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー・\s]+$/u.test(name)

const isInitial = (word: string) => /^(\p{Lu}\.?|\p{L}\.)$/u.test(word)

const PARTICLES = new Set(
  "van von der den de del della delle degli dei di da dal dalla das do dos du la le les el al ibn bin ter ten te zu zum zur af av vom op 't".split(
    ' ',
  ),
)
/** The same with a capital belong to the family's own name. */
const CAPITALS = new Set(
  'Van Von Der Den De Del Della Di Da Dal Dalla Das Dos Du La Le El Al Ibn Bin Ben Ter Ten'.split(
    ' ',
  ),
)

/** Where the family's name begins: at its first particle, unless an initial comes after that. */
function familyAt(words: readonly string[]): number {
  const last = words.length - 1
  const initial = words.findLastIndex((word, at) => at < last && isInitial(word))
  const small = words.findIndex((word, at) => at > 0 && at < last && PARTICLES.has(word))
  let at = small > initial ? small : isOfLine(words[last] ?? '') && last > 1 ? last - 1 : last
  while (at > 1 && isOfFamily(words, at - 1)) at--
  return at
}

/** What tells a son from his father in Portuguese is a part of the family's name. */
const isOfLine = (word: string) => /^(j[uú]nior|filho|neto|sobrinho)$/i.test(word)

/** “De Haan” is one name; “Van Nguyen” and “Da Wang” are two. */
function isOfFamily(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (PARTICLES.has(word)) return true
  const [first = '', next = ''] = [words[0], words[at + 1]]
  if (!CAPITALS.has(word)) return false
  return PARTICLES.has(next) || !(isVietnamese(first) || isVietnamese(next) || isPinyin(next))
}

const isVietnamese = (word: string) =>
  /^(nguyen|tran|pham|phan|hoang|huynh|vuong|truong|trinh|dinh|duong|thi|thanh|minh)$/.test(
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  )

const isPinyin = (word: string) =>
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:ai?|ang?|ao|ei?|eng?|ian?g?|iao?|ie|ing?|iong|iu|ou?|ong|uai?|uang?|ui|un?|uo|i)$/i.test(
    word,
  )

/** The small particles at the beginning of a family's name, and the rest of it. */
function withoutParticle(words: readonly string[]): [string[], string[]] {
  const at = words.findIndex((word, place) => !PARTICLES.has(word) || place === words.length - 1)
  return [words.slice(0, at), words.slice(at)]
}

/** A name as it is said: given name first. */
export function nameInOrder(name: Name): string {
  if ('literal' in name) return name.literal
  const { given, particle, family, suffix } = name
  return [given, particle, family, suffix].filter(Boolean).join(' ')
}

/** A name as an index has it: family first, commas between the parts. */
export function nameByFamily(name: Name): string {
  if ('literal' in name) return name.literal
  const { given, particle, family, suffix } = name
  const whole = [particle, family].filter(Boolean).join(' ')
  return [whole, given, suffix].filter(Boolean).join(', ')
}
