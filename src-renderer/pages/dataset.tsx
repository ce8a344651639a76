import type { InputOf } from '#contract/contract'
import type { Dataset } from '#contract/dataset'
import { useArchive } from '../archive'
import { Absent } from '../components/absent'
import { counted } from '../components/counted'
import { formatDate } from '../components/date'
import { ExternalLink } from '../components/external-link'
import { Fold } from '../components/fold'
import { Icon } from '../components/icon'
import { LeaderboardList } from '../components/leaderboard-list'
import { Markdown } from '../components/markdown'
import { NoSuchThing } from '../components/no-such-thing'
import { plural } from '../components/number'
import { SpelledAddress, OutsideAddress } from '../components/outside-address'
import { PageHead } from '../components/page-head'
import { Pairs } from '../components/pairs'
import { PaperLink } from '../components/paper-link'
import { Section } from '../components/section'
import { TagList } from '../components/tag-list'
import { Withheld } from '../components/withheld'
import { TableExport } from '../export/table-export'
import { href } from '../routes'

/** A dataset: what it is, and every leaderboard that uses it. */
export function DatasetPage({ request: { id } }: { request: InputOf<'dataset'> }) {
  const asked = useArchive('dataset', { id })
  if (asked.state !== 'ready') return <NoSuchThing asked={asked} kind="dataset" id={id} />
  const dataset = asked.value
  const { description, absences } = dataset
  return (
    <>
      <Head dataset={dataset} />
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
        <Facts dataset={dataset} />
      </div>
      <Benchmarks dataset={dataset} />
      <Tasks dataset={dataset} />
      <Loaders dataset={dataset} />
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
        parent && (
          <>
            part of{' '}
            <a className="link" href={href('dataset', { id: parent.id })}>
              {parent.name}
            </a>
          </>
        ),
      ]}
    />
  )
}

function Facts({ dataset }: { dataset: Dataset }) {
  const { paper, homepage, modalities, languages, absences, archiveUrl } = dataset
  return (
    <Pairs
      of={{
        Paper: paper ? (
          <PaperLink paper={paper} />
        ) : (
          <Absent>{absences.paper ?? 'not reported'}</Absent>
        ),
        Homepage: <OutsideAddress url={homepage} absence={absences.homepage} />,
        Modalities: filters('modality', modalities, absences.modalities),
        Languages: filters('language', languages, absences.languages),
        'Former site': <SpelledAddress url={archiveUrl} />,
      }}
    />
  )
}

const filters = (kind: 'modality' | 'language', names: readonly string[], absence?: string) =>
  names.length === 0 ? (
    <Absent>{absence ?? 'not reported'}</Absent>
  ) : (
    <TagList
      tags={names.map((name) => ({ key: name, name, href: href('datasets', { [kind]: name }) }))}
    />
  )

function Benchmarks({ dataset: { id, name, leaderboards, variants } }: { dataset: Dataset }) {
  return (
    <>
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
          <p className="soft">
            No leaderboard of this snapshot uses this name
            {variants.length > 0 && ' or one of its variants'}.
          </p>
        ) : (
          <LeaderboardList
            caption={`Leaderboards on ${name}, most results first`}
            items={leaderboards}
            name={variants.length > 1 ? 'both' : 'task'}
            full
          />
        )}
      </Section>
      {variants.length > 1 && (
        <Section title="Variants" note="names under which leaderboards use it">
          <TagList
            tags={variants.map(({ name, leaderboards }) => ({
              key: name,
              name,
              title: `${name}, ${plural(leaderboards, 'leaderboard')}`,
              count: leaderboards,
            }))}
          />
        </Section>
      )}
    </>
  )
}

function Tasks({ dataset: { tasks, absences } }: { dataset: Dataset }) {
  return (
    <Section title="Tasks" note="that the source names">
      {tasks.length === 0 ? (
        <Absent>{absences.tasks ?? 'not reported'}</Absent>
      ) : (
        <TagList
          tags={tasks.map(({ id, name }) => ({ key: id, name, href: href('task', { id }) }))}
        />
      )}
    </Section>
  )
}

function Loaders({ dataset: { loaders, absences } }: { dataset: Dataset }) {
  return (
    <Section title="Data loaders">
      {loaders.length === 0 ? (
        <Absent>{absences.loaders ?? 'not reported'}</Absent>
      ) : (
        <ul className="rows">
          {loaders.map(({ url, repository, frameworks }, index) => (
            <li key={index}>
              <ExternalLink url={url}>{repository ?? url}</ExternalLink>
              <span className="num">
                {frameworks.length === 0 ? 'framework not reported' : frameworks.join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
