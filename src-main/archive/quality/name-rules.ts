/** What can be wrong with a name; snapshots store these words. */
export type Doubt =
  | 'no name'
  | 'no letters'
  | 'address'
  | 'telephone number'
  | 'advertisement'
  | 'only numbers'
  | 'placeholder'
  | 'too general'
  | 'question'
  | 'sentence'
  | 'too long'

interface Given {
  /** Without blanks around it. */
  name: string
  folded: string
}

interface NameRule {
  doubt: Doubt
  because: string
  meets: (given: Given) => boolean
}

/** A number with a unit, such as `16k`, `60fps` or `30%`; `3D` is none, since people work on that. */
const NUMBER = String.raw`[+-]?\d+([.,]\d+)*\s?(k|m|b|g|gb|mb|kb|fps|hz|khz|mhz|px|p|ms|s|bits?|%)?`
const ONLY_NUMBERS = new RegExp(`^${NUMBER}([\\s,;/x*-]+${NUMBER})*$`)

const DIGITS_OF_A_TELEPHONE = 9
const TELEPHONE = /\+?\(?\d[\d\s().\-–—_/*]{7,}\d/g

const ADDRESS = /\bhttps?:\/\/|\bwww\.|^\S+@\S+\.\w+$/

const ADVERTISED =
  /\b(customer (care|service|support) (number|phone|contact|helpline)|toll[ -]?free|helpline number|(support|contact|phone|whatsapp) number|refund (a|my|your|wrong)\b.*|how (to|do i|can i) (refund|get a refund|contact|cancel|speak|call)|escort service|buy (online|cheap|now)|casino bonus|promo code|referral code|coupon code|loan app)\b/

/** `Task 2`, `new method`, `(deleted task 2)`. */
const NUMBERED =
  /^\(?((deleted|removed|untitled|new|dummy|test|example) )?(task|method|item) ?\d*\)?$/
const PLACEHOLDERS = new Set(
  'asdf, bar, deleted, dummy, foo, foobar, lorem ipsum, n/a, na, nil, none, null, placeholder, qwerty, removed, tba, test, test 1, test 2, test123, testing 123, tests, todo, undefined, unknown, unnamed, untitled, xxx'.split(
    ', ',
  ),
)

const TOO_GENERAL = new Set(
  'all, and, any, average, data, default, every, everything, form, general, misc, name, new, no, nothing, old, other, others, result, results, something, the, total, various, yes'.split(
    ', ',
  ),
)

const QUESTION =
  /^(how|why|when|where) (to|do|does|did|can|could|should|is|are|was|were|will|would)\b|(\S+\s+){3,}\S*\?$/

/** Marks of whole sentences; a name may end with a full stop or an exclamation mark. */
const SENTENCE = /[。；]|\p{L}{3,}[.!?] +\p{Lu}\p{Ll}+ \p{Ll}+ /u

const LONGEST = 140

/**
 * In the order in which they are asked; the first that is met is the reason given. Length comes first, so
 * that no expression is tried on a text without bounds.
 */
export const nameRules: readonly NameRule[] = [
  {
    doubt: 'too long',
    because: `Its name is longer than ${LONGEST} characters.`,
    meets: ({ name }) => [...name].length > LONGEST,
  },
  {
    doubt: 'no name',
    because: 'The source gives it no name.',
    meets: ({ name }) => name === '',
  },
  {
    doubt: 'address',
    because: 'Its name is an address, not a name.',
    meets: ({ folded }) => ADDRESS.test(folded),
  },
  {
    doubt: 'telephone number',
    because: 'Its name holds a telephone number.',
    meets: ({ name }) => hasTelephone(name),
  },
  {
    doubt: 'advertisement',
    because: 'Its name reads like an advertisement.',
    meets: ({ folded }) => ADVERTISED.test(folded),
  },
  {
    doubt: 'only numbers',
    because: 'Its name is nothing but numbers and units.',
    meets: ({ folded }) => ONLY_NUMBERS.test(folded),
  },
  {
    doubt: 'no letters',
    because: 'Its name has no letters.',
    meets: ({ name }) => !/\p{L}/u.test(name),
  },
  {
    doubt: 'placeholder',
    because: 'Its name is a placeholder, such as “test” or “Task 2”.',
    meets: ({ folded }) => NUMBERED.test(folded) || PLACEHOLDERS.has(folded),
  },
  {
    doubt: 'too general',
    because: 'Its name is one word that says nothing by itself.',
    meets: ({ folded }) => TOO_GENERAL.has(folded),
  },
  {
    doubt: 'question',
    because: 'Its name is a question.',
    meets: ({ folded }) => QUESTION.test(folded),
  },
  {
    doubt: 'sentence',
    because: 'Its name is a sentence, not a name.',
    meets: ({ name }) => SENTENCE.test(name),
  },
]

function hasTelephone(name: string): boolean {
  const candidates = name.match(TELEPHONE) ?? []
  return candidates.some(
    (text) => text.replaceAll(/\D/g, '').length >= DIGITS_OF_A_TELEPHONE && !isYears(text),
  )
}

/** `2017-2022` and `2015 2016 2017` are years. */
const isYears = (text: string) =>
  text.split(/\D+/).every((digits) => digits === '' || /^(19|20)\d\d$/.test(digits))
