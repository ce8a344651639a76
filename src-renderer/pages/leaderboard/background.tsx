import type { Leaderboard } from '#contract/leaderboard'
import type { Link } from '#contract/reference'
import { ExternalLink } from '../../components/external-link'
import { Fold } from '../../components/fold'
import { Markdown } from '../../components/markdown'
import { Section } from '../../components/section'

/** The description of the dataset that a leaderboard carries, with its links and citations. */
export function Background({ leaderboard }: { leaderboard: Leaderboard }) {
  const { dataset, description, links, citations } = leaderboard
  return (
    <Section title={`About ${dataset}`} note="as told by this leaderboard">
      {description !== null && (
        <Fold>
          <Markdown text={description} />
        </Fold>
      )}
      <Links name="Links" links={links} />
      <Links name="Citations" links={citations} />
    </Section>
  )
}

function Links({ name, links }: { name: string; links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <p className="facts gap-1">
      {name}:{' '}
      {links.map(({ title, url }) => (
        <span key={`${title} ${url}`}>
          <ExternalLink url={url} className="link">
            {title || url}
          </ExternalLink>
        </span>
      ))}
    </p>
  )
}
