import { useState } from 'react'
import { useArchive } from '../../archive'
import { plural } from '../../components/number'
import { href } from '../../routes'

/** So many are offered; more words find one that is not among them. */
const offered = 8

/** Leads to the leaderboard that a result is for. */
export function LeaderboardSearch() {
  const [text, setText] = useState('')
  const wanted = text.trim()
  const asked = useArchive(
    'search',
    { text: wanted, kind: 'leaderboard', limit: offered },
    { quiet: true, isOff: wanted === '' },
  )
  const found = wanted !== '' && asked.state === 'ready' ? asked.value : null
  return (
    <div className="own-search">
      <label className="stacked">
        <span>Find the leaderboard by its task or dataset; “Add a result” stands on its page</span>
        <input
          className="field"
          maxLength={400}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="status" className="small soft gap-1">
        {asked.state === 'failed' && wanted !== '' && asked.error.message}
        {found &&
          (found.total === 0
            ? 'No leaderboard found; you can draft a new one.'
            : `${plural(found.total, 'leaderboard')} found`)}
      </p>
      <ul className="rows">
        {found?.items.map(({ id, title, detail }) => (
          <li key={id}>
            <a className="link" href={href('leaderboard', { id })}>
              <bdi>{title}</bdi>
            </a>
            <span className="soft">{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
