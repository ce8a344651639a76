import type { Command, CommandPlace } from './command'

const at =
  (place: CommandPlace) =>
  (title: string, ...keys: readonly string[]): Command => ({ title, place, keys })
const list = at('list')
const leaderboard = at('leaderboard')
const paper = at('paper')
const snapshots = at('snapshots')

/** What works while a page of its kind is on screen. Moves within a table are not commands. */
export const pageCommands = {
  'next-page': list('Next page', ']'),
  'previous-page': list('Previous page', '['),
  'copy-csv': list('Copy as CSV', 'y c'),
  'copy-markdown': list('Copy as Markdown', 'y m'),
  'copy-latex': list('Copy as LaTeX', 'y l'),
  'copy-tsv': list('Copy for spreadsheets', 'y t'),
  reverse: leaderboard('Reverse the better end', 'v'),
  chart: leaderboard('Chart, table or both', 'c'),
  'log-scale': leaderboard('Logarithmic scale', 'l'),
  filters: leaderboard('Filters', 'f'),
  'clear-filters': leaderboard('Clear all filters', 'Shift+f'),
  'only-code': leaderboard('Only rows with code', 'o'),
  'no-extra-data': leaderboard('Only rows without extra data', 'b'),
  'complete-rows': leaderboard('Only complete rows', 'u'),
  compare: leaderboard('Compare the chosen models', 'Shift+x'),
  abstract: paper('Abstract', 'a'),
  results: paper('Results', 'r'),
  similar: paper('Similar papers', 's'),
  'open-paper': paper('Open the paper', 'p'),
  'open-pdf': paper('Open its PDF', 'Shift+p'),
  'open-code': paper('Open its code', 'Shift+c'),
  placements: paper('One line per result, or every placement', 'e'),
  'switch-snapshot': snapshots('Switch to the snapshot'),
  'import-dumps': snapshots('Import dumps', 'i'),
  'verify-snapshot': snapshots('Verify the snapshot', 'v'),
  'compare-snapshot': snapshots('Compare with the one in use', 'd'),
  'remove-snapshot': snapshots('Remove the snapshot', 'Delete'),
} satisfies Record<string, Command>
