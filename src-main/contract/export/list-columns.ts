import type { CoAuthor } from '../author'
import type { DatasetItem } from '../dataset'
import type { LeaderboardItem } from '../leaderboard'
import type { CollectionItem, MethodItem } from '../method'
import type { ModelResult } from '../model'
import type { Paper, PaperItem, PaperResult } from '../paper'
import type { RepositoryItem } from '../repository'
import type { Hit } from '../search'
import type { Area } from '../snapshot'
import type { Standing } from '../standing'
import type { TaskItem } from '../task'
import type { VenueItem } from '../venue'
import { type ColumnOf, more, number, text, yesOrNo } from './table'

const listed = (texts: readonly string[]) => texts.join('; ')
const names = (things: readonly { name: string }[]) => listed(things.map(({ name }) => name))
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(' ')

export const tasks: readonly ColumnOf<TaskItem>[] = [
  text('task', 'Task', ({ name }) => name),
  text('areas', 'Areas', ({ areas }) => names(areas)),
  number('leaderboards', 'Leaderboards', ({ leaderboards }) => leaderboards),
  number('results', 'Results', ({ results }) => results),
  number('papers', 'Papers', ({ papers }) => papers),
  text('latest', 'Latest result', ({ latest }) => latest),
  ...more<TaskItem>(
    number('datasets', 'Datasets', ({ datasets }) => datasets),
    text('parents', 'Parents', ({ parents }) => names(parents)),
    text('doubt', 'Why lists hide it', ({ doubt }) => doubt),
    number('subtasks', 'Subtasks', ({ subtasks }) => subtasks),
    text('task-id', 'Task id', ({ id }) => id),
    text('area-ids', 'Area ids', ({ areas }) => ids(areas)),
    text('parent-ids', 'Parent ids', ({ parents }) => ids(parents)),
  ),
]

export const leaderboards: readonly ColumnOf<LeaderboardItem>[] = [
  text('task', 'Task', ({ task }) => task),
  text('dataset', 'Dataset', ({ dataset }) => dataset),
  text('metric', 'Metric', ({ metric }) => metric),
  text('model', 'Best model', ({ best }) => best?.model ?? null),
  { ...text('score', 'Score', ({ best }) => best?.score ?? null), kind: 'number' },
  text('date', 'Date', ({ best }) => best?.date ?? null),
  text('paper', 'Paper', ({ best }) => best?.paperTitle ?? null),
  number('code', 'Code', ({ best }) => best?.repositories),
  number('results', 'Results', ({ results }) => results),
  ...more<LeaderboardItem>(
    text('better', 'Better', ({ better }) => better),
    text('latest', 'Latest result', ({ latest }) => latest),
    text('leaderboard-id', 'Leaderboard id', ({ id }) => id),
    text('task-id', 'Task id', ({ taskId }) => taskId),
    text('dataset-id', 'Dataset id', ({ datasetId }) => datasetId),
    text('paper-id', 'Paper id', ({ best }) => best?.paperId ?? null),
  ),
]

export const papers: readonly ColumnOf<PaperItem>[] = [
  text('title', 'Title', ({ title }) => title),
  text('authors', 'Authors', ({ authors }) => listed(authors)),
  text('date', 'Date', ({ date }) => date),
  text('venue', 'Venue', ({ venue }) => venue),
  text('tasks', 'Tasks', ({ tasks }) => names(tasks)),
  number('code', 'Code', ({ repositories }) => repositories),
  number('results', 'Results', ({ results }) => results),
  ...more<PaperItem>(
    number('author-count', 'Number of authors', ({ authorCount }) => authorCount),
    number('task-count', 'Number of tasks', ({ taskCount }) => taskCount),
    text('paper-id', 'Paper id', ({ id }) => id),
    text('task-ids', 'Task ids', ({ tasks }) => ids(tasks)),
  ),
]

export const datasets: readonly ColumnOf<DatasetItem>[] = [
  text('dataset', 'Dataset', ({ name }) => name),
  text('full-name', 'Full name', ({ fullName }) => fullName),
  text('summary', 'Summary', ({ summary }) => summary),
  text('modalities', 'Modalities', ({ modalities }) => listed(modalities)),
  number('papers', 'Papers', ({ papers }) => papers),
  number('leaderboards', 'Leaderboards', ({ leaderboards }) => leaderboards),
  number('year', 'Year', ({ year }) => year),
  ...more<DatasetItem>(
    text('dataset-id', 'Dataset id', ({ id }) => id),
    text('doubt', 'Doubt', ({ doubt }) => doubt),
  ),
]

export const methods: readonly ColumnOf<MethodItem>[] = [
  text('method', 'Method', ({ name }) => name),
  text('full-name', 'Full name', ({ fullName }) => fullName),
  number('year', 'Year', ({ year }) => year),
  number('papers', 'Papers', ({ papers }) => papers),
  text('paper', 'Source paper', ({ paper }) => paper?.title ?? null),
  text('collections', 'Collections', ({ collections }) => names(collections)),
  ...more<MethodItem>(
    text('method-id', 'Method id', ({ id }) => id),
    text('collection-ids', 'Collection ids', ({ collections }) => ids(collections)),
    text('areas', 'Areas', ({ collections }) => areaNames(collections)),
    text('paper-id', 'Paper id', ({ paper }) => paper?.id ?? null),
    text('doubt', 'Doubt', ({ doubt }) => doubt),
  ),
]

const areaNames = (collections: MethodItem['collections']) =>
  listed([...new Set(collections.flatMap(({ area }) => area?.name ?? []))])

export const collections: readonly ColumnOf<CollectionItem>[] = [
  text('area', 'Area', ({ area }) => area?.name ?? null),
  text('collection', 'Collection', ({ name }) => name),
  number('methods', 'Methods', ({ methods }) => methods),
  ...more<CollectionItem>(
    text('collection-id', 'Collection id', ({ id }) => id),
    text('area-id', 'Area id', ({ area }) => area?.id ?? null),
  ),
]

export const areas: readonly ColumnOf<Area>[] = [
  text('area', 'Area', ({ name }) => name),
  number('tasks', 'Tasks', ({ tasks }) => tasks),
  number(
    'tasks-with-leaderboards',
    'Tasks with leaderboards',
    ({ tasksWithLeaderboards }) => tasksWithLeaderboards,
  ),
  number('leaderboards', 'Leaderboards', ({ leaderboards }) => leaderboards),
  number('results', 'Results', ({ results }) => results),
  text('top-tasks', 'Example tasks', ({ topTasks }) => names(topTasks)),
  ...more<Area>(number('found', 'Tasks asked for', ({ found }) => found)),
  ...more<Area>(text('area-id', 'Area id', ({ id }) => id)),
]

export const modelResults: readonly ColumnOf<ModelResult>[] = [
  text('task', 'Task', ({ task }) => task),
  text('dataset', 'Dataset', ({ dataset }) => dataset),
  text('metric', 'Metric', ({ metric }) => metric),
  { ...text('score', 'Score', ({ score }: ModelResult) => score), kind: 'number' },
  number('rank', 'Rank', ({ rank }) => rank),
  number('of', 'Of', ({ of }) => of),
  text('paper', 'Paper', ({ paper }) => paper?.title ?? null),
  text('date', 'Date', ({ date }) => date),
  number('code', 'Code', ({ code }) => code),
  text('extra', 'Extra data', ({ extraData }) => yesOrNo(extraData)),
  ...more<ModelResult>(
    text('better', 'Better', ({ better }) => better),
    text('leaderboard-id', 'Leaderboard id', ({ leaderboardId }) => leaderboardId),
    text('task-id', 'Task id', ({ taskId }) => taskId),
    text('dataset-id', 'Dataset id', ({ datasetId }) => datasetId),
    text('paper-id', 'Paper id', ({ paper }) => paper?.id ?? null),
  ),
]

export const standings: readonly ColumnOf<Standing>[] = [
  text('task', 'Task', ({ task }) => task),
  text('dataset', 'Dataset', ({ dataset }) => dataset),
  number('rank', 'Best rank', ({ rank }) => rank),
  number('of', 'Of', ({ of }) => of),
  text('metric', 'Metric', ({ metric }) => metric),
  { ...text('score', 'Score', ({ score }: Standing) => score), kind: 'number' },
  text('model', 'Model', ({ model }) => model),
  text('paper', 'Paper', ({ paper }) => paper.title),
  number('results', 'Results', ({ results }) => results),
  text('newest', 'Newest result', ({ newest }) => newest),
  ...more<Standing>(
    text('better', 'Better', ({ better }) => better),
    text('leaderboard-id', 'Leaderboard id', ({ leaderboardId }) => leaderboardId),
    text('task-id', 'Task id', ({ taskId }) => taskId),
    text('dataset-id', 'Dataset id', ({ datasetId }) => datasetId),
    text('paper-id', 'Paper id', ({ paper }) => paper.id),
  ),
]

export const coAuthors: readonly ColumnOf<CoAuthor>[] = [
  text('author', 'Author', ({ name }) => name),
  number('papers', 'Shared papers', ({ papers }) => papers),
  text('first', 'First', ({ first }) => first),
  text('last', 'Last', ({ last }) => last),
]

export const venues: readonly ColumnOf<VenueItem>[] = [
  text('series', 'Series', ({ series }) => series),
  text('venue', 'Venue', ({ name }) => name),
  number('year', 'Year', ({ year }) => year),
  number('papers', 'Papers', ({ papers }) => papers),
  number('code', 'With code', ({ withCode }) => withCode),
  number('results', 'With results', ({ withResults }) => withResults),
]

export const repositories: readonly ColumnOf<RepositoryItem>[] = [
  text('repository', 'Repository', ({ name }) => name),
  text('host', 'Host', ({ host }) => host),
  number('papers', 'Papers', ({ papers }) => papers),
  text('address', 'Address', ({ url }) => url),
]

export const hits: readonly ColumnOf<Hit>[] = [
  text('kind', 'Kind', ({ kind }) => kind),
  text('name', 'Name', ({ title }) => title),
  text('detail', 'Detail', ({ detail }) => detail),
  ...more<Hit>(text('id', 'Id', ({ id }) => id)),
]

type Placed = Omit<PaperResult, 'placements'> & PaperResult['placements'][number]

export const placements: readonly ColumnOf<Placed>[] = [
  text('task', 'Task', ({ task }) => task),
  text('dataset', 'Dataset', ({ dataset }) => dataset),
  text('metric', 'Metric', ({ metric }) => metric),
  { ...text('score', 'Score', ({ score }: Placed) => score), kind: 'number' },
  text('model', 'Model', ({ model }) => model),
  number('rank', 'Rank', ({ rank }) => rank),
  number('of', 'Of', ({ of }) => of),
  text('extra', 'Extra data', ({ extraData }) => yesOrNo(extraData)),
  ...more<Placed>(
    text('tied', 'Tied', ({ rank, tied }) => yesOrNo(rank === null ? null : tied)),
    text('better', 'Better', ({ better }) => better),
    text('leaderboard-id', 'Leaderboard id', ({ leaderboardId }) => leaderboardId),
    text('task-id', 'Task id', ({ taskId }) => taskId),
    text('dataset-id', 'Dataset id', ({ datasetId }) => datasetId),
  ),
]

/** Every placement of every result: a line for each task, as the source lists them. */
export const placed = ({ results }: Paper): Placed[] =>
  results.flatMap(({ placements, ...result }) =>
    placements.map((placement) => ({ ...result, ...placement })),
  )
