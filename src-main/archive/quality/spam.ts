/**
 * Why a method or dataset looks like an advertisement that was slipped into the archive, in words that
 * follow "looks like an advertisement:"; null when it does not. The text decides, never how much a
 * thing is used, and each sign is one that no method has for a good reason: what is flagged wrongly is
 * hidden from a reader who looks for it.
 */
export function spamReason(entry: {
  name: string
  fullName: string | null
  description: string | null
}): string | null {
  const name = plain([entry.name, entry.fullName ?? ''].join('\n'))
  const own = SIGNS.find(({ holds }) => holds(name))
  if (own) return `${own.words} in the name`
  const description = plain(entry.description ?? '')
  const [number, ...others] = SIGNS_OF_TEXT
  const isNumbered = number?.holds(description) === true
  const other = isNumbered ? others.find(({ holds }) => holds(description)) : undefined
  return other ? `a phone number and ${other.words} in the description` : null
}

interface Sign {
  words: string
  holds: (text: string) => boolean
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text)

/** Digits in groups as phone numbers are spelled, ten or more of them. A decimal point makes no group. */
const PHONE_NUMBER =
  /(?<![\d.,/])(?:\+\s?\d[\s\d().~_–—-]{8,}\d|(?:\d{1,2}[\s(.~_–—-]{1,3})?\(?\d{3}\)?[\s).~_–—-]{1,3}\d{3}[\s.~_–—-]{1,3}\d{4}|1?8(?:00|33|44|55|66|77|88)\d{7})(?![\d.,/]*\d)/u

/** Telephones as signs. */
const TELEPHONE = /[\u{260e}\u{260f}\u{2706}\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f4f3}\u{1f57f}]/u

const SERVICE =
  /\b(?:customer|client|passenger) (?:service|support|care|helpline|assistance)|\b(?:help ?line|hot ?line|toll[ -]?free|phone number|contact number|support number|tech support|live (?:person|human|agent|representative))\b/u

const QUESTION =
  /\b(?:talk|speak|reach|connect|get through) (?:to|with) (?:a |an |the |someone |somebody )?(?:live |real )?(?:someone|somebody|person|human|agent|representative|customer|at [a-z])/u

/** What is bought and complained about, beside the word that tells what for. */
const TRAVEL =
  /\b(?:airlines?|airways|flights?|expedia|lufthansa|hotels?|cruise)\b.*\b(?:refunds?|cancel(?:lation|led|ing)?|bookings?|reservations?|tickets?|baggage|name change|change fee|compensation|manage)\b|\b(?:refunds?|cancel(?:lation|led|ing)?|bookings?|reservations?|tickets?|change)\b.*\b(?:airlines?|airways|expedia|lufthansa)\b/u

const ACCOUNT =
  /\b(?:quickbooks|coinbase|robinhood|metamask|trust wallet|blockchain wallet|cash app|venmo|paypal|turbotax|norton|mcafee|outlook|gmail|geek squad)\b.*\b(?:support|refunds?|contact|recover(?:y)?|dispute|withdraw(?:al)?|help ?desk|customer|error code)\b/u

const BARGAIN =
  /\b(?:buy now|click here|order now|limited time offer|act now|call (?:us )?now|100% legit)\b/u

const ADDRESS = /\bhttps?:\/\/|\bwww\.[a-z\d-]+\.|[\w.+-]+@[a-z\d-]+\.(?:com|net|org|info)\b/u

const number: Sign = { words: 'a phone number', holds: matches(PHONE_NUMBER) }

/** The first that holds is told. */
const SIGNS: readonly Sign[] = [
  number,
  { words: 'the sign of a telephone', holds: matches(TELEPHONE) },
  { words: 'words of a customer service', holds: matches(SERVICE) },
  { words: 'words of a customer service', holds: matches(QUESTION) },
  { words: 'words of a travel agency', holds: matches(TRAVEL) },
  { words: 'words of an account service', holds: matches(ACCOUNT) },
  { words: 'words of an offer', holds: matches(BARGAIN) },
  { words: 'a web or mail address', holds: matches(ADDRESS) },
  { words: 'a row of number signs', holds: matches(/#{3,}/) },
]

/** A text may well hold a number or speak of a service; both together are an advertisement. */
const SIGNS_OF_TEXT: readonly Sign[] = [
  number,
  { words: 'words of a customer service', holds: matches(SERVICE) },
  { words: 'words of a travel agency', holds: matches(TRAVEL) },
  { words: 'words of an account service', holds: matches(ACCOUNT) },
  { words: 'words of an offer', holds: matches(BARGAIN) },
]

/** Letters in the shapes of others, which such texts are written in, as the plain ones; one case. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .toLowerCase()
