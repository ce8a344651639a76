import type { Related as RelatedPapers, RelatedPaper } from '#contract/paper'
import { useArchive } from '../../archive'
import { formatDate } from '../../components/date'
import { Section } from '../../components/section'
import { href } from '../../routes'

/** Other papers under the reason that brings them here. */
export function Related({ id }: { id: string }) {
  const asked = useArchive('related', { id }, { quiet: true })
  return (
    <Section id="similar" title="Related papers" note="three reasons, kept apart">
      {asked.state === 'failed' && <p role="alert">{asked.error.message}</p>}
      {asked.state === 'ready' && !asked.stale && <Groups related={asked.value} />}
    </Section>
  )
}

function Groups({ related }: { related: RelatedPapers }) {
  return (
    <div className="columns three">
      <Group
        title="On the same leaderboards"
        papers={related.sameLeaderboards}
        none="No other paper of this snapshot has a result on its leaderboards."
      />
      <Group
        title="Shares tasks"
        papers={related.sharedTasks}
        none="No other paper of this snapshot shares a task with it."
      />
      <Group
        title="Similar text"
        papers={related.similarText}
        none="No other paper of this snapshot shares rare words with its title and abstract."
      />
    </div>
  )
}

function Group(props: { title: string; papers: readonly RelatedPaper[]; none: string }) {
  const { title, papers, none } = props
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {papers.length === 0 ? (
        <p className="gap-1 soft">{none}</p>
      ) : (
        <ul className="rows gap-1">
          {papers.map(({ id, title, date, reason }) => (
            <li key={id} className="reasoned">
              <a href={href('paper', { id })} title={title}>
                {title}
              </a>
              <span className="date">{date === null ? 'no date' : formatDate(date)}</span>
              <span className="reason">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
