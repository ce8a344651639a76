import type { Dataset } from '#contract/dataset'
import { LeaderboardList } from '../../components/leaderboard-list'
import { Section } from '../../components/section'
import { TableExport } from '../../export/table-export'

/** Every leaderboard on a dataset or one of its variants. */
export function Benchmarks({ dataset }: { dataset: Dataset }) {
  const { id, name, leaderboards, variants } = dataset
  return (
    <Section
      title="Benchmarks"
      note="best by the first metric of each leaderboard"
      end={
        leaderboards.length > 0 && (
          <TableExport
            title={`Leaderboards of ${name}`}
            method="dataset"
            request={{ id }}
            name={id}
            rows={leaderboards.length}
            small
          />
        )
      }
    >
      {leaderboards.length === 0 ? (
        <p className="soft">No leaderboard uses this name.{variantsInWords(name, variants)}</p>
      ) : (
        <LeaderboardList
          caption={`Leaderboards on ${name}, most results first`}
          items={leaderboards}
          name={variants.length > 1 ? 'both' : 'task'}
          full
        />
      )}
    </Section>
  )
}

/** So many variants are named in a sentence. */
const most = 12

function variantsInWords(name: string, variants: Dataset['variants']): string {
  const others = variants.filter((variant) => variant.name !== name).map(({ name }) => name)
  if (others.length === 0) return ''
  const rest = others.length - most
  return ` Variants: ${others.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}
