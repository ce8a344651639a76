import type { Paper } from '#contract/paper'
import { LinkRow } from '../../components/link-row'
import { plural } from '../../components/number'
import { useCommands } from '../../commands/use-commands'
import { Section } from '../../components/section'
import { Switch } from '../../components/switch'
import { TableExport } from '../../export/table-export'
import { href, navigate } from '../../routes'
import { ListingTable } from './listing-table'
import { everyListing, tasksOf } from './result-lines'
import { ResultTable } from './result-table'

/** What the paper achieved: one line for each result, or every listing of it as the former site had it. */
export function Results({ paper, listings }: { paper: Paper; listings: boolean }) {
  const { id, results } = paper
  useCommands(
    results.length > 0 ? { placements: () => navigate('paper', { id, listings: !listings }) } : {},
  )
  if (results.length === 0) {
    return (
      <Section title="Results" id="results">
        <p className="soft">
          No leaderboard of this snapshot has a result of this paper.{' '}
          <a href={href('sota')}>Browse the leaderboards</a>
        </p>
      </Section>
    )
  }
  const all = everyListing(results)
  const tasks = tasksOf(results)
  return (
    <Section
      title="Results"
      id="results"
      note={note(results.length, all.length, tasks.length)}
      end={
        <>
          <Switch isOn={listings} change={(listings) => navigate('paper', { id, listings })}>
            Show every placement
          </Switch>
          <TableExport
            title="Results of the paper"
            method="paper"
            request={{ id }}
            name={id}
            rows={all.length}
            small
          />
        </>
      }
    >
      {listings ? <ListingTable listings={all} /> : <ResultTable results={results} />}
      <p className="small soft gap-2">
        {tasks.length > 1 && (
          <>
            Listed under{' '}
            <LinkRow links={tasks.map(({ id, name }) => ({ name, href: href('task', { id }) }))} />
            .{' '}
          </>
        )}
        {paper.absences.extraData && `Extra training data: ${paper.absences.extraData}.`}
      </p>
    </Section>
  )
}

function note(results: number, listings: number, tasks: number): string {
  const found = plural(results, 'result')
  if (listings === results) return `${found} under ${plural(tasks, 'task')}`
  return `${found} · ${plural(listings, 'listing')} under ${plural(tasks, 'task')}`
}
