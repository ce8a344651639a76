/** What an entry of the archive says of itself. */
interface Entry {
  name: string
  fullName: string | null
  description: string | null
}

/**
 * Why a method or dataset looks like an advertisement that was slipped into the archive, in a sentence;
 * null when it does not. Only what it says decides, never how
 * much it is used. Words such as "customer support" are no sign on their own, since there is research
 * about that: what is flagged wrongly is hidden from a reader who looks for it.
 */
export function spamDoubt({ name, fullName, description }: Entry): string | null {
  const names = plain(fullName === null || fullName === name ? name : `${name}\n${fullName}`)
  const sign = SIGNS.find(({ holds }) => holds(names))
  if (sign) return `It looks like an advertisement: ${sign.words} in its name.`
  const text = plain(description ?? '')
  const isCall = PHONE_NUMBER.test(text) && (SERVICE.test(text) || COMPANY.test(text))
  return isCall ? `It looks like an advertisement: ${CALL} in its description.` : null
}

const CALL = 'a phone number and words of a customer service'

interface Sign {
  words: string
  holds: (text: string) => boolean
}

const holds = (pattern: RegExp) => (text: string) => pattern.test(text)

/** The first that holds is told. */
const SIGNS: readonly Sign[] = [
  { words: 'a phone number', holds: (text) => PHONE_NUMBER.test(text) },
  {
    words: 'the sign of a telephone',
    holds: holds(/[\u{260e}\u{260f}\u{2706}\u{1f4de}\u{1f4f1}\u{1f4f2}\u{1f57f}]/u),
  },
  {
    words: 'a question to the service of a company',
    holds: (text) => COMPANY.test(text) && (SERVICE.test(text) || QUESTION.test(text)),
  },
  {
    words: 'a question to a customer service',
    holds: (text) => OWN_QUESTION.test(text) && SERVICE.test(text),
  },
  { words: 'a slogan before a question', holds: (text) => SLOGAN.test(text) },
  {
    words: 'words of an offer',
    holds: holds(
      /\b(?:buy now|click here|order now|act now|call (?:us )?now|limited time offer)\b/u,
    ),
  },
]

/** Digits in groups as phone numbers have them, ten at least: dates and ids of arXiv have fewer. */
const PHONE_NUMBER =
  /(?<![\d.,/])(?:\+\s?\d(?:[\s().~_–—-]{0,2}\d){8,}|(?:\d{1,2}[\s(.~_–—-]{1,3})?\(?\d{3}\)?[\s).~_–—-]{1,3}\d{3}[\s.~_–—-]{1,3}\d{4}|1?8(?:00|33|44|55|66|77|88)\d{7})(?![\d.,/]*\d)/u

/** Companies whose customers such entries are after. Those whose names are words have their trade with them. */
const COMPANY = new RegExp(
  `\\b(?:${[
    'expedia|allegiant|lufthansa|klm|jetblue|ryanair|priceline|travelocity|agoda|airbnb',
    '(?:american|delta|united|southwest|spirit|frontier|alaska|hawaiian|turkish|singapore) airlines?',
    '(?:british|qatar|etihad) airways|emirates airlines?|air (?:canada|france|india)',
    'quickbooks|turbotax|coinbase|robinhood|metamask|trust wallet|binance|crypto\\.com',
    'paypal|phonepe|venmo|cash app|google pay|geek squad|mcafee|yahoo mail|gmail',
  ].join('|')})\\b`,
  'u',
)

/** What customers want, in the words in which they want it. */
const SERVICE = new RegExp(
  `\\b(?:${[
    '(?:customer|client|passenger|live) (?:service|support|care|assistance|agent|person)',
    '(?:phone|contact|support|toll[ -]?free|helpline|hotline) number|toll[ -]free|24/7',
    'refund(?:s|able|ed)?|cancellation|cancel (?:my|a|the)|dispute|complain|claim against',
    '(?:speak|talk|communicate) (?:to|with) (?:a|an|someone|somebody|the)',
    'upgrade to (?:first|business) class|name change|change (?:my|a|the) (?:flight|booking|ticket|name)',
    'error (?:code )?\\d{3,}',
  ].join('|')})\\b`,
  'u',
)

/** A question in which somebody speaks of himself. */
const OWN_QUESTION =
  /\b(?:(?:how|what|where|when) (?:do|can|could|should|would|must) (?:i|you|we)|how to|can i)\b/u

const QUESTION = new RegExp(
  `${OWN_QUESTION.source}|\\b(?:how|what|why|is|does|can|who)\\b.*\\?`,
  'u',
)

/** `[[Talk!!Person]]How do ...` */
const SLOGAN =
  /(?:#{3,}|[[({][^\])}]*[~!@:/][^\])}]*[\])}]+)\s*(?:how|what|why|is|does|do|can|who|when|where)\b.*\?/u

/** What an advertisement has to say it says at once. */
const LONGEST = 4000

/** Letters in the shapes of others, which such texts are written in, as the plain ones, in one case. */
const plain = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase()
