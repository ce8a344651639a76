import type { Task } from '#contract/task'
import { Section } from '../../components/section'
import { taskName } from '../../components/task-name'
import { TaskIndex } from './task-index'

/** Other tasks that stand under the same parents. */
export function Siblings({ task: { siblings, parents } }: { task: Task }) {
  if (siblings.length === 0) return null
  const above = parents.map(({ name }) => taskName(name)).join(', ')
  return (
    <Section
      title={siblings.length === 1 ? '1 task beside it' : `${siblings.length} tasks beside it`}
      note={<span title={above}>under {parents.length === 1 ? above : 'the same tasks'}</span>}
    >
      <TaskIndex tasks={siblings} isWide />
    </Section>
  )
}
