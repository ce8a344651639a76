import { useState, type ReactNode } from 'react'
import type { Hit } from '#contract/search'
import { useArchive } from '../archive'
import { plural } from '../components/number'

/** Finds things of a kind while the reader types, the best of them. */
export function ThingSearch(props: {
  kind: 'paper' | 'leaderboard'
  label: string
  /** So many are offered; more words find one that is not among them. */
  most: number
  /** Said when there is none. */
  none: string
  className: string
  listClassName: string
  renderLine: (hit: Hit) => ReactNode
}) {
  const { kind, label, most, none, className, listClassName, renderLine } = props
  const [text, setText] = useState('')
  const wanted = text.trim()
  const isOff = wanted === ''
  const asked = useArchive('search', { text: wanted, kind, limit: most }, { quiet: true, isOff })
  const found = !isOff && asked.state === 'ready' ? asked.value : null
  return (
    <div className={className}>
      <label className="stacked">
        <span>{label}</span>
        <input
          className="field"
          maxLength={400}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="status" className="small soft gap-1">
        {!isOff && asked.state === 'failed' && asked.error.message}
        {found && (found.total === 0 ? none : `${plural(found.total, kind)} found`)}
      </p>
      <ul className={listClassName}>
        {found?.items.map((hit) => (
          <li key={hit.id}>{renderLine(hit)}</li>
        ))}
      </ul>
    </div>
  )
}
