// What odd requests are made of.

export const METHODS =
  'GET HEAD POST PUT DELETE OPTIONS TRACE PATCH PROPFIND LOCK PURGE SEARCH M-SEARCH'.split(' ')
export const QUESTIONS =
  'home info areas tasks task leaderboards leaderboard papers paper datasets methods search preferences nothing __proto__ constructor'.split(
    ' ',
  )
/** Changes that do nothing outside of the folder of what the reader decides. */
export const CHANGES =
  'prefer remember bookmark note visit collection collect reading save-search attach keep-history own-result rename remove switch restore-library'.split(
    ' ',
  )
export const FIELDS =
  'id text task year limit offset sort where columns metric name path item kind token __proto__ constructor x'.split(
    ' ',
  )
export const FORMS = [
  '',
  '.csv',
  '.tsv',
  '.json',
  '.bibtex',
  '.csv-metadata.json',
  '.exe',
  '.',
  '.csv.csv',
]
export const PATHS = [
  '/',
  '//',
  '/index.html',
  '/theme.js',
  '/missing',
  '/.env',
  '/..',
  '/../',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/%252e%252e/x',
  '/..\\..\\x',
  '/C:/x',
  '/\\\\host\\share',
  '/index.html%00.png',
  '/%00',
  '/%',
  '/%zz',
  '/assets/',
  '/assets/../index.html',
  '//evil.example/',
  '/api',
  '/api/',
  '/api//home',
  '/api/../index.html',
  '/api/home/',
  '/API/home',
  '/api/%68ome',
]
export const TARGET_LETTERS = [
  ...'abcxyz0189/.%-_~!$&\'()*+,;=:@?[]{}|^`"<>\\',
  '%2e',
  '%2f',
  '%00',
  '%ff',
  '%c0%ae',
  '%F0%9F%98%80',
]
export const VALUE_LETTERS = [...'abc 019;,=/"\'<>(){}[]@:?\\%&*+-_.|~^`\t']
export const NAME_LETTERS = [..."abcxyzABC019-_!#$%&'*+.^|~"]

export const VALUES = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  'x',
  '=1+1',
  '../../x',
  '/etc/passwd',
  '\\\\host\\share',
  '\0',
  '\u202e',
  'https://evil.example/',
  "'; DROP TABLE paper; --",
  'x'.repeat(5000),
  'bundled',
  'attention-is-all-you-need',
]
