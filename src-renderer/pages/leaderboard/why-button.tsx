import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { Leaderboard, Metric } from '#contract/leaderboard'
import { betterWords } from '../../components/better-sign'
import { betterEnd, metricLabel } from './ranking'

/** Explains at a press where the better end of the ranking metric comes from. */
export function WhyButton({ leaderboard, metric }: { leaderboard: Leaderboard; metric: Metric }) {
  return (
    <DialogTrigger>
      <Button className="button quiet small">Why?</Button>
      <Popover className="popover float" placement="bottom start">
        <Dialog>
          <Heading slot="title" level={2}>
            {metricLabel(metric)}: {betterWords(betterEnd(metric, leaderboard))}
          </Heading>
          <p className="soft">
            The dumps do not say which end of a metric is better. It is worked out from the first of
            these that answers.
          </p>
          <Evidence leaderboard={leaderboard} metric={metric} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Evidence({ leaderboard, metric }: { leaderboard: Leaderboard; metric: Metric }) {
  const { rankedBy } = leaderboard
  const { source, conflict, better } = metric
  const isChosen = rankedBy?.source === 'reader'
  const byName = conflict?.name ?? (source === 'name' ? better : null)
  const byOrder = conflict?.order ?? (source === 'order' ? better : null)
  const evidence = [
    {
      name: 'Your choice',
      says: isChosen ? rankedBy.better : null,
      note: isChosen ? 'used; it is part of the address' : 'none made',
    },
    {
      name: 'Name of the metric',
      says: byName,
      note: byName === null ? 'not in the table of metrics' : isChosen ? 'known' : 'known, used',
    },
    {
      name: 'Order of the rows',
      says: byOrder,
      note: orderNote(metric, isChosen),
    },
  ]
  return (
    <table className="table gap-2">
      <thead>
        <tr>
          <th scope="col">Evidence</th>
          <th scope="col">Better</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {evidence.map(({ name, says, note }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{says ?? <span className="absent">–</span>}</td>
            <td className="soft">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The archive stores rows best first, as a rule; only the first metric has an order of its own. */
function orderNote({ source, conflict }: Metric, isChosen: boolean): string {
  if (conflict) return 'stored that way round; disagrees'
  if (source === 'order') return isChosen ? 'stored best first' : 'stored best first, used'
  return source === 'name' ? 'agrees, or does not tell' : 'does not tell'
}
