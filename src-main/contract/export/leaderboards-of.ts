import { AskError, ask } from '../ask'
import type { Call } from '../contract'
import { everyItem } from '../every-item'
import type { LeaderboardItem } from '../leaderboard'

/** Which leaderboards: those of a task, with those of all tasks below it or without, or of an area. */
export type LeaderboardsWanted = { task: string; subtasks?: boolean } | { area: string }

/** Leaderboards to be exported, and how much that is. */
export interface LeaderboardsOf {
  /** Of what they are, such as "Image Classification". */
  title: string
  /** The address at which the app lists them. */
  address: string
  leaderboards: readonly LeaderboardItem[]
  results: number
}

/** Finds the leaderboards of a task or an area. Throws AskError when there are none. */
export async function leaderboardsOf(
  call: Call,
  wanted: LeaderboardsWanted,
): Promise<LeaderboardsOf> {
  const found = 'task' in wanted ? await ofTask(call, wanted) : await ofArea(call, wanted.area)
  if (found.leaderboards.length === 0)
    throw new AskError({ code: 'not-found', message: `${found.title} has no leaderboards.` })
  return { ...found, results: found.leaderboards.reduce((sum, { results }) => sum + results, 0) }
}

type Found = Omit<LeaderboardsOf, 'results'>

async function ofTask(
  call: Call,
  { task: id, subtasks = false }: { task: string; subtasks?: boolean },
): Promise<Found> {
  const { name, leaderboards } = await ask(call, 'task', { id, subtasks })
  return {
    title: subtasks ? `${name} and the tasks below it` : name,
    address: `#/task?${new URLSearchParams({ id, ...(subtasks && { subtasks: 'true' }) })}`,
    leaderboards,
  }
}

async function ofArea(call: Call, area: string): Promise<Found> {
  const { items } = await everyItem(call, 'leaderboards', { area })
  const { areas } = await ask(call, 'areas', {})
  return {
    title: areas.find(({ id }) => id === area)?.name ?? area,
    address: `#/tasks?${new URLSearchParams({ area, leaderboards: 'true' })}`,
    leaderboards: items,
  }
}
