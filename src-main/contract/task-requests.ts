import { z } from 'zod'
import { flag, id, paging, text, years } from './request-fields'

/** What tasks must be; all of it at once. */
const ofTasks = {
  area: id.optional(),
  text: text.optional(),
  /** Only tasks that have a leaderboard. */
  leaderboards: flag.default(false),
  /** Of the newest result. */
  year: years.optional(),
  /** Also those that a quality rule hides. */
  hidden: flag.default(false),
}

/** What can be asked about research areas and tasks. */
export const taskRequests = {
  /** State of the art by research area. */
  areas: z.strictObject({
    /** Counts, and names as examples, the tasks that are called so. */
    text: text.optional(),
    /** Counts and names only tasks that have a leaderboard. */
    leaderboards: flag.default(false),
  }),
  tasks: z.strictObject({
    ...ofTasks,
    sort: z
      .enum(['results', 'leaderboards', 'datasets', 'papers', 'name', 'latest'])
      .default('results'),
    ...paging,
  }),
  /** What a list of tasks can be narrowed to, in numbers. */
  'task-facets': z.strictObject(ofTasks),
  /** The tasks right below a task, or at the top of an area, or of the whole graph without either. */
  subtasks: z.strictObject({
    id: id.optional(),
    area: id.optional(),
    /** Also those that a quality rule hides. */
    hidden: flag.default(false),
    ...paging,
  }),
  task: z.strictObject({
    id,
    /** Whether `leaderboards` holds those of all tasks below this one too. */
    subtasks: flag.default(false),
  }),
}
