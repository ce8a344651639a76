import type { OwnResults } from '#contract/own-result'
import { Icon } from '../components/icon'
import { plural } from '../components/number'
import { Section } from '../components/section'
import { ExportButton } from '../export/export-button'
import type { TablePart } from '../export/export-part'
import { OwnTable } from './own-table'

/** The results that the reader added, as a part of a page. */
export function OwnSection({
  own: { results, trouble },
  title,
}: {
  own: OwnResults
  title: string
}) {
  const part: TablePart = {
    kind: 'table',
    title: 'My results',
    count: String(results.length),
    method: 'own-results',
    request: {},
    name: 'own-results',
  }
  return (
    <Section
      title={title}
      note={results.length > 0 && `${plural(results.length, 'result')}, the newest first`}
      end={results.length > 0 && <ExportButton title="My results" parts={[part]} small />}
    >
      {trouble !== null && (
        <div className="banner error gap-2" role="alert">
          <Icon name="error" />
          <p>{trouble}</p>
        </div>
      )}
      {results.length === 0 ? (
        <p className="soft">
          None yet. “Add a result” on any leaderboard keeps one here, and shows where it would rank.
        </p>
      ) : (
        <OwnTable results={results} />
      )}
    </Section>
  )
}
