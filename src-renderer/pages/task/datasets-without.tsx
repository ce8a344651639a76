import type { Task } from '#contract/task'
import { Section } from '../../components/section'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** Datasets that name the task but have no leaderboard for it. */
export function DatasetsWithout({
  task: { datasetsWithoutLeaderboard: datasets },
}: {
  task: Task
}) {
  if (datasets.length === 0) return null
  return (
    <Section title="Datasets without a leaderboard" note="they name this task">
      <TagList
        tags={datasets.map(({ id, name }) => ({ key: id, name, href: href('dataset', { id }) }))}
      />
    </Section>
  )
}
