import { Icon } from '../components/icon'
import { formatBytes, formatCount, plural } from '../components/number'
import { spelledHere } from '../commands/spelled-here'
import type { Exporting } from './use-exporting'

/** How much will be written or is done, and what can be done about it. */
export function ExportFooter({ exporting }: { exporting: Exporting }) {
  const { part, work, copy, leave } = exporting
  const isBusy = work.done !== null
  const isImpossible = part.kind === 'table' && !isWritten(exporting)
  return (
    <footer>
      <p role="status" className={work.failure ? 'trouble' : 'soft'}>
        {work.failure ?? (isBusy ? progressOf(exporting) : amountOf(exporting))}
      </p>
      <button type="button" className="button" onClick={isBusy ? work.stop : leave}>
        {isBusy ? 'Stop' : 'Cancel'}
      </button>
      {part.kind === 'table' && (
        <button
          type="button"
          className="button"
          disabled={isBusy || isImpossible}
          onClick={() => void copy()}
        >
          <Icon name="copy" />
          Copy
        </button>
      )}
      <button
        type="submit"
        className="button primary"
        title={`Save (${spelledHere('Mod+Enter')})`}
        disabled={isBusy || isImpossible}
      >
        {isBusy && <i className="spin" role="presentation" />}
        Save…
      </button>
    </footer>
  )
}

/** Whether there is a file to save. */
const isWritten = ({ written, cited }: Exporting) =>
  cited ? cited.state === 'ready' : written !== null && typeof written !== 'string'

function amountOf({ part, exported, written, leaderboards, cited }: Exporting): string {
  if (cited) return cited.state === 'ready' ? plural(cited.value.total, 'citation') : ''
  if (part.kind === 'leaderboards') {
    if (leaderboards.state !== 'ready') return ''
    const { leaderboards: all, results } = leaderboards.value
    return `${plural(all.length, 'leaderboard')}, ${plural(results, 'result')}`
  }
  if (exported.state !== 'ready' || written === null || typeof written === 'string') return ''
  const { rows, isBeginning } = exported.value
  const amount = `${plural(rows, 'row')}, ${plural(written.columns.length, 'column')}`
  if (isBeginning) return amount
  return `${amount}, ${formatBytes(new TextEncoder().encode(written.text).length)}`
}

function progressOf({ part, exported, leaderboards, cited, work }: Exporting): string {
  const done = formatCount(work.done ?? 0)
  if (cited)
    return cited.state === 'ready' ? `${done} of ${plural(cited.value.total, 'citation')} read` : ''
  if (part.kind === 'leaderboards')
    return leaderboards.state === 'ready'
      ? `${done} of ${plural(leaderboards.value.leaderboards.length, 'leaderboard')} written`
      : 'Finding the leaderboards'
  return exported.state === 'ready' ? `${done} of ${plural(exported.value.rows, 'row')} read` : ''
}
