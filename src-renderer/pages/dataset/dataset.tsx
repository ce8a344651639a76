import type { InputOf } from '#contract/contract'
import type { Dataset } from '#contract/dataset'
import { useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { formatDate } from '../../components/date'
import { DoubtBanner } from '../../components/doubt-banner'
import { FewPapers } from '../../components/few-papers'
import { Fold } from '../../components/fold'
import { Icon } from '../../components/icon'
import { Markdown } from '../../components/markdown'
import { NoSuchThing } from '../../components/no-such-thing'
import { formatCount, plural } from '../../components/number'
import { PageHead } from '../../components/page-head'
import { Section } from '../../components/section'
import { UsageByYear } from '../../components/usage/usage-by-year'
import { Withheld } from '../../components/withheld'
import { href } from '../../routes'
import { Benchmarks } from './benchmarks'
import { DatasetFacts } from './dataset-facts'
import { Loaders } from './loaders'
import { Children, Similar, Tasks } from './near'
import { Variants } from './variants'

/** A dataset: what it is, every leaderboard that uses it, and who uses it when. */
export function DatasetPage({ request: { id } }: { request: InputOf<'dataset'> }) {
  const asked = useArchive('dataset', { id })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="dataset" id={id} />
  const dataset = asked.value
  const { description, absences } = dataset
  return (
    <>
      <Head dataset={dataset} />
      <DoubtBanner doubt={dataset.doubt} />
      {dataset.warning !== null && (
        <div className="banner warn gap-3" role="note">
          <Icon name="warning" />
          <p>
            <b>A caution of the source.</b> {dataset.warning}
          </p>
        </div>
      )}
      <div className={description === null ? 'stack gap-3' : 'columns beside gap-3'}>
        <div>
          {description === null ? (
            <Withheld what="Description" absence={absences.description} />
          ) : (
            <Fold>
              <Markdown text={description} />
            </Fold>
          )}
        </div>
        <DatasetFacts dataset={dataset} />
      </div>
      <Benchmarks dataset={dataset} />
      <Variants dataset={dataset} />
      <Usage dataset={dataset} />
      <Tasks dataset={dataset} />
      <Loaders dataset={dataset} />
      <Children dataset={dataset} />
      <Similar dataset={dataset} />
    </>
  )
}

function Head({ dataset }: { dataset: Dataset }) {
  const { name, fullName, introduced, leaderboards, papersAtSource, parent, variants } = dataset
  return (
    <PageHead
      title={name}
      facts={[
        fullName !== null && fullName !== name && fullName,
        introduced !== null && `introduced ${formatDate(introduced)}`,
        leaderboards.length === 0 ? 'no leaderboard' : counted(leaderboards.length, 'leaderboard'),
        variants.length > 1 && plural(variants.length, 'variant'),
        <>{counted(papersAtSource, 'paper')} at the source</>,
        parent && <Parent key="parent" parent={parent} />,
      ]}
    />
  )
}

function Parent({ parent: { id, name } }: { parent: NonNullable<Dataset['parent']> }) {
  if (id === null)
    return (
      <>
        part of {name} <span className="absent">not in this snapshot</span>
      </>
    )
  return (
    <>
      part of{' '}
      <a className="link" href={href('dataset', { id })}>
        {name}
      </a>
    </>
  )
}

/** The papers with a result on it: those of each year, and the newest. */
function Usage({ dataset: { id, name, usage } }: { dataset: Dataset }) {
  const total = usage.reduce((sum, { papers }) => sum + papers, 0)
  return (
    <Section
      title="Papers with results on it"
      note="counted from the leaderboards of this snapshot"
      end={
        total > 0 && (
          <a className="more" href={href('papers', { dataset: id })}>
            All {formatCount(total)}
          </a>
        )
      }
    >
      {total === 0 ? (
        <p className="soft">No paper of this snapshot has a result on it.</p>
      ) : (
        <>
          <UsageByYear
            usage={usage}
            of={{ dataset: id }}
            caption={`Papers with results on ${name} by year`}
          />
          <div className="gap-3">
            <FewPapers
              request={{ dataset: id }}
              caption={`Newest papers with results on ${name}`}
              none="None."
            />
          </div>
        </>
      )}
    </Section>
  )
}
