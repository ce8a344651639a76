import type { Method, ReplyOf } from './contract'
import type { DatasetItem } from './dataset'
import { leaderboardTable } from './csv-leaderboard'
import { type Columns, type CsvColumns, type CsvTable, tabulate, yesOrNo } from './csv-table'
import type { LeaderboardItem } from './leaderboard'
import type { MethodItem } from './method'
import type { Paper, PaperItem, PaperResult } from './paper'
import type { Hit } from './search'
import type { Area } from './snapshot'
import type { TaskItem } from './task'

const list = (texts: readonly string[]) => texts.join('; ')
const names = (things: readonly { name: string }[]) => list(things.map(({ name }) => name))
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ')

const TASKS: Columns<TaskItem> = {
  shown: [
    ['Task', ({ name }) => name],
    ['Areas', ({ areas }) => names(areas)],
    ['Leaderboards', ({ leaderboards }) => leaderboards],
    ['Results', ({ results }) => results],
    ['Papers', ({ papers }) => papers],
    ['Latest result', ({ latest }) => latest],
  ],
  more: [
    ['Subtasks', ({ subtasks }) => subtasks],
    ['Task id', ({ id }) => id],
    ['Area ids', ({ areas }) => ids(areas)],
  ],
}

const LEADERBOARDS: Columns<LeaderboardItem> = {
  shown: [
    ['Task', ({ task }) => task],
    ['Dataset', ({ dataset }) => dataset],
    ['Metric', ({ metric }) => metric],
    ['Best model', ({ best }) => best?.model ?? null],
    ['Score', ({ best }) => best?.score ?? null],
    ['Date', ({ best }) => best?.date ?? null],
    ['Paper', ({ best }) => best?.paperTitle ?? null],
    ['Code', ({ best }) => best?.repositories ?? null],
    ['Results', ({ results }) => results],
  ],
  more: [
    ['Better', ({ better }) => better],
    ['Latest result', ({ latest }) => latest],
    ['Leaderboard id', ({ id }) => id],
    ['Task id', ({ taskId }) => taskId],
    ['Dataset id', ({ datasetId }) => datasetId],
    ['Paper id', ({ best }) => best?.paperId ?? null],
  ],
}

const PAPERS: Columns<PaperItem> = {
  shown: [
    ['Title', ({ title }) => title],
    ['Authors', ({ authors }) => list(authors)],
    ['Date', ({ date }) => date],
    ['Venue', ({ venue }) => venue],
    ['Tasks', ({ tasks }) => names(tasks)],
    ['Code', ({ repositories }) => repositories],
    ['Results', ({ results }) => results],
  ],
  more: [
    ['Number of authors', ({ authorCount }) => authorCount],
    ['Number of tasks', ({ taskCount }) => taskCount],
    ['Paper id', ({ id }) => id],
    ['Task ids', ({ tasks }) => ids(tasks)],
  ],
}

const DATASETS: Columns<DatasetItem> = {
  shown: [
    ['Dataset', ({ name }) => name],
    ['Full name', ({ fullName }) => fullName],
    ['Summary', ({ summary }) => summary],
    ['Modalities', ({ modalities }) => list(modalities)],
    ['Papers', ({ papers }) => papers],
    ['Leaderboards', ({ leaderboards }) => leaderboards],
    ['Year', ({ year }) => year],
  ],
  more: [['Dataset id', ({ id }) => id]],
}

const METHODS: Columns<MethodItem> = {
  shown: [
    ['Method', ({ name }) => name],
    ['Full name', ({ fullName }) => fullName],
    ['Year', ({ year }) => year],
    ['Papers', ({ papers }) => papers],
    ['Collections', ({ collections }) => names(collections)],
  ],
  more: [
    ['Method id', ({ id }) => id],
    ['Collection ids', ({ collections }) => ids(collections)],
    ['Areas', ({ collections }) => areaNames(collections)],
  ],
}

const areaNames = (collections: MethodItem['collections']) =>
  list([...new Set(collections.flatMap(({ area }) => area?.name ?? []))])

const AREAS: Columns<Area> = {
  shown: [
    ['Area', ({ name }) => name],
    ['Tasks', ({ tasks }) => tasks],
    ['Tasks with leaderboards', ({ tasksWithLeaderboards }) => tasksWithLeaderboards],
    ['Leaderboards', ({ leaderboards }) => leaderboards],
    ['Results', ({ results }) => results],
    ['Tasks with most results', ({ topTasks }) => names(topTasks)],
  ],
  more: [['Area id', ({ id }) => id]],
}

const HITS: Columns<Hit> = {
  shown: [
    ['Kind', ({ kind }) => kind],
    ['Name', ({ title }) => title],
    ['Detail', ({ detail }) => detail],
  ],
  more: [['Id', ({ id }) => id]],
}

type Placed = Omit<PaperResult, 'placements'> & PaperResult['placements'][number]

const PLACEMENTS: Columns<Placed> = {
  shown: [
    ['Task', ({ task }) => task],
    ['Dataset', ({ dataset }) => dataset],
    ['Metric', ({ metric }) => metric],
    ['Score', ({ score }) => score],
    ['Model', ({ model }) => model],
    ['Rank', ({ rank }) => rank],
    ['Of', ({ of }) => of],
    ['Extra data', ({ extraData }) => yesOrNo(extraData)],
  ],
  more: [
    ['Better', ({ better }) => better],
    ['Leaderboard id', ({ leaderboardId }) => leaderboardId],
    ['Task id', ({ taskId }) => taskId],
    ['Dataset id', ({ datasetId }) => datasetId],
  ],
}

/** Every placement of every result: a line for each task, as the source lists them. */
const placed = ({ results }: Paper): Placed[] =>
  results.flatMap(({ placements, ...result }) =>
    placements.map((placement) => ({ ...result, ...placement })),
  )

/** How the reply to each question that holds a table is laid out. */
export const TABLES: {
  [M in Method]?: (reply: ReplyOf<M>, columns: CsvColumns) => CsvTable
} = {
  areas: ({ areas }, columns) => tabulate(areas, AREAS, columns),
  tasks: ({ items }, columns) => tabulate(items, TASKS, columns),
  task: ({ leaderboards }, columns) => tabulate(leaderboards, LEADERBOARDS, columns),
  leaderboards: ({ items }, columns) => tabulate(items, LEADERBOARDS, columns),
  leaderboard: leaderboardTable,
  papers: ({ items }, columns) => tabulate(items, PAPERS, columns),
  paper: (paper, columns) => tabulate(placed(paper), PLACEMENTS, columns),
  datasets: ({ items }, columns) => tabulate(items, DATASETS, columns),
  dataset: ({ leaderboards }, columns) => tabulate(leaderboards, LEADERBOARDS, columns),
  methods: ({ items }, columns) => tabulate(items, METHODS, columns),
  search: ({ items }, columns) => tabulate(items, HITS, columns),
}
