import { useState } from 'react'
import type { Method, MethodTask } from '#contract/method'
import { Absent } from '../../components/absent'
import { DataTable, type Column } from '../../components/data-table'
import { formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { href } from '../../routes'

/** So many tasks are shown before the reader asks for more. */
const few = 10

/** What the papers that use a method are about, with their number and their share. */
export function MethodTasks({ method }: { method: Method }) {
  const { id, name, papers, tasks } = method
  const [isOpen, setOpen] = useState(false)
  if (papers === 0) return null
  const shown = isOpen ? tasks.most : tasks.most.slice(0, few)
  return (
    <Section title="Tasks of these papers" note={noteOf(method)}>
      {tasks.distinct === 0 ? (
        <Absent>not reported</Absent>
      ) : (
        <>
          <div className="narrow">
            <DataTable
              caption={`Tasks of the papers that use ${name}`}
              columns={columnsOf(id, papers)}
              rows={shown}
              rowKey={(task) => task.id}
            />
          </div>
          {tasks.most.length > few && (
            <button
              type="button"
              className="more-button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? 'Fewer tasks' : `The first ${formatCount(tasks.most.length)} tasks`}
            </button>
          )}
        </>
      )}
    </Section>
  )
}

function noteOf({ papers, tasks }: Method): string {
  const without = papers - tasks.papers
  const all = plural(tasks.distinct, 'task')
  return without === 0 ? all : `${all}; ${plural(without, 'paper')} without a task`
}

const columnsOf = (method: string, all: number): readonly Column<MethodTask>[] => [
  {
    id: 'task',
    head: 'Task',
    isRowHeader: true,
    className: 'clip',
    cell: ({ id, name }) => (
      <a href={href('task', { id })} title={name}>
        {name}
      </a>
    ),
  },
  {
    id: 'papers',
    head: 'Papers',
    kind: 'number',
    width: '6rem',
    cell: ({ id, papers }) => (
      <a href={href('papers', { method, task: id })}>{formatCount(papers)}</a>
    ),
  },
  {
    id: 'share',
    head: 'Share',
    title: 'Of all papers that use the method',
    kind: 'number',
    width: '5rem',
    cell: ({ papers }) => shareInWords(papers / all),
  },
]

/** A share with as many digits as it takes not to be nothing: `12 %`, `0.4 %`, `under 0.1 %`. */
export function shareInWords(share: number): string {
  const percent = share * 100
  if (percent < 0.1) return 'under 0.1 %'
  const digits = percent < 10 ? 1 : 0
  return `${percent.toLocaleString(undefined, { maximumFractionDigits: digits })} %`
}
