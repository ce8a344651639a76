import { useState } from 'react'
import type { Dataset } from '#contract/dataset'
import type { LeaderboardItem } from '#contract/leaderboard'
import { Absent } from '../../components/absent'
import { LinkRow } from '../../components/link-row'
import { formatCount } from '../../components/number'
import { Section } from '../../components/section'
import { href } from '../../routes'

/** So many variants are shown before the reader asks for more. */
const few = 12

/** The names under which leaderboards use a dataset, each with its leaderboards. */
export function Variants({ dataset: { name, variants, leaderboards } }: { dataset: Dataset }) {
  const [isOpen, setOpen] = useState(false)
  if (variants.length < 2) return null
  const shown = isOpen ? variants : variants.slice(0, few)
  const hidden = variants.length - shown.length
  return (
    <Section title="Variants" note="names under which leaderboards use it">
      <table className="table fixed" role="table">
        <caption className="visually-hidden">Variants of {name} and their leaderboards</caption>
        <thead>
          <tr>
            <th scope="col" className="col-variant">
              Variant
            </th>
            <th scope="col">Leaderboards</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((variant) => (
            <tr key={variant.name}>
              <th scope="row" className="clip" title={variant.name}>
                {variant.name}
              </th>
              <td className="wraps">
                <Leaderboards
                  leaderboards={leaderboards.filter(({ dataset }) => dataset === variant.name)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className="more-button" onClick={() => setOpen(true)}>
          and {formatCount(hidden)} more
        </button>
      )}
    </Section>
  )
}

function Leaderboards({ leaderboards }: { leaderboards: readonly LeaderboardItem[] }) {
  if (leaderboards.length === 0) return <Absent>none</Absent>
  return (
    <LinkRow
      links={leaderboards.map(({ id, task }) => ({
        name: task,
        href: href('leaderboard', { id }),
      }))}
    />
  )
}
