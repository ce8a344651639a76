import type { Hit } from '#contract/search'
import { ThingSearch } from '../../own/thing-search'
import { href } from '../../routes'

/** Leads to the leaderboard that a result is for. */
export function LeaderboardSearch() {
  return (
    <ThingSearch
      kind="leaderboard"
      label="Find the leaderboard by its task or dataset; “Add a result” stands on its page"
      most={8}
      none="No leaderboard found; you can draft a new one."
      className="own-search"
      listClassName="rows"
      renderLine={leaderboardLine}
    />
  )
}

const leaderboardLine = ({ id, title, detail }: Hit) => (
  <>
    <a className="link" href={href('leaderboard', { id })}>
      <bdi>{title}</bdi>
    </a>
    <span className="soft">{detail}</span>
  </>
)
