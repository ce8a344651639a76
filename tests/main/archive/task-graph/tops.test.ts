import { array, assert, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownTask } from '../../../../src-main/archive/task-graph/known-tasks'
import { topsOf } from '../../../../src-main/archive/task-graph/tops'

/** Tasks 0 to `count` with edges from parent to child. */
function graph(count: number, edges: readonly (readonly [number, number])[]): KnownTask[] {
  const tasks = Array.from({ length: count }, (_, row) => ({
    row,
    parents: [] as unknown[],
    children: [] as unknown[],
  }))
  for (const [parent, child] of edges) {
    tasks[parent]?.children.push(tasks[child])
    tasks[child]?.parents.push(tasks[parent])
  }
  return tasks as unknown as KnownTask[]
}

const rows = (tasks: readonly KnownTask[]) => tasks.map(({ row }) => row)

function reachedFrom(tops: readonly KnownTask[]): Set<KnownTask> {
  const reached = new Set(tops)
  for (const task of reached) for (const child of task.children) reached.add(child)
  return reached
}

describe('the tops of a graph of tasks', () => {
  it.each<[string, number, [number, number][], number[]]>([
    [
      'tasks without a parent',
      4,
      [
        [0, 1],
        [2, 1],
        [1, 3],
      ],
      [0, 2],
    ],
    [
      'the first of a cycle that nothing leads into',
      3,
      [
        [1, 2],
        [2, 1],
      ],
      [0, 1],
    ],
    [
      'no task of a cycle below another task',
      3,
      [
        [0, 1],
        [1, 2],
        [2, 1],
      ],
      [0],
    ],
    [
      'one of two cycles that are joined',
      4,
      [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 3],
        [3, 2],
      ],
      [0],
    ],
    ['a task that is its own parent', 1, [[0, 0]], [0]],
  ])('are %s', (_, count, edges, expected) => {
    expect(rows(topsOf(graph(count, edges)))).toEqual(expected)
  })

  it('of some tasks leave out no task among them, even one below a task that is not', () => {
    const tasks = graph(3, [
      [0, 1],
      [1, 2],
    ])
    expect(rows(topsOf(tasks.slice(1)))).toEqual([1])
    expect(rows(topsOf(tasks.slice(2)))).toEqual([2])
  })

  it('reach every task of any graph', () => {
    const graphs = nat(12).chain((most) =>
      array(tuple(nat(most), nat(most)), { maxLength: 40 }).map((edges) => graph(most + 1, edges)),
    )
    assert(
      property(graphs, (tasks) => {
        const tops = topsOf(tasks)
        expect(reachedFrom(tops).size).toBe(tasks.length)
        // A task that stands at the top without need would be reached from the others that come before it.
        for (const task of tasks.filter(({ parents }) => parents.length === 0))
          expect(tops).toContain(task)
      }),
    )
  })
})
