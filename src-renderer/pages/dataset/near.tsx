import type { Dataset, SimilarDataset } from '#contract/dataset'
import { writeNames } from '#contract/names'
import { Absent } from '../../components/absent'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** The tasks that the source names for a dataset. */
export function Tasks({ dataset: { tasks, absences } }: { dataset: Dataset }) {
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

/** The datasets that say that they are part of this one. */
export function Children({ dataset: { id, children } }: { dataset: Dataset }) {
  if (children.length === 0) return null
  return (
    <Section
      title="Variants of this dataset"
      note="that name it as their parent"
      end={
        <a className="more" href={href('datasets', { parent: writeNames([id]) })}>
          As a list
        </a>
      }
    >
      <TagList
        tags={children.map(({ id, name, leaderboards }) => ({
          key: id,
          name,
          title: `${name}, ${plural(leaderboards, 'leaderboard')}`,
          count: leaderboards,
          href: href('dataset', { id }),
        }))}
      />
    </Section>
  )
}

/** Datasets with tasks in common, and what else they share. */
export function Similar({ dataset: { similar, tasks } }: { dataset: Dataset }) {
  return (
    <Section title="Similar datasets" note="with tasks in common, rare ones counting for more">
      {similar.length === 0 ? (
        <p className="soft">
          {tasks.length === 0
            ? 'Unknown: the source names no task for this dataset.'
            : 'No other dataset has a task in common with it.'}
        </p>
      ) : (
        <ul className="rows similar">
          {similar.map((each) => (
            <li key={each.id}>
              <a href={href('dataset', { id: each.id })}>{each.name}</a>
              <span className="small soft">{commonInWords(each)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** So many tasks in common are named. */
const named = 3

/** What two datasets have in common: `2 shared tasks (Parsing, Tagging); both Texts`. */
export function commonInWords({ tasks, modalities }: SimilarDataset): string {
  const names = tasks.slice(0, named).map(({ name }) => name)
  const more = tasks.length > named ? ', …' : ''
  const shared = `${plural(tasks.length, 'shared task')} (${names.join(', ')}${more})`
  return modalities.length === 0 ? shared : `${shared}; both ${modalities.join(', ')}`
}
