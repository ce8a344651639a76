import type { KnownTask } from './known-tasks'

/**
 * Tasks from which all of some tasks can be reached downwards, none of them without need: those that have
 * no parent among them, and one of each cycle that nothing else leads into. In the order given, which
 * also decides which one of a cycle it is.
 */
export function topsOf(tasks: readonly KnownTask[]): KnownTask[] {
  const among = new Set(tasks)
  const reached = new Set<KnownTask>()
  const tops = new Set(tasks.filter(({ parents }) => !parents.some((parent) => among.has(parent))))
  for (const top of tops) reach(top, reached)
  for (const task of tasks)
    if (!reached.has(task)) {
      tops.add(task)
      reach(task, reached)
    }
  return tasks.filter((task) => tops.has(task))
}

/** Without recursion, since the source nests as deep as it likes. */
function reach(from: KnownTask, reached: Set<KnownTask>): void {
  const waiting = [from]
  for (let task = waiting.pop(); task; task = waiting.pop()) {
    if (reached.has(task)) continue
    reached.add(task)
    waiting.push(...task.children)
  }
}
