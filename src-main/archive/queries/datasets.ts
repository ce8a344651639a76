import type { RequestOf } from '#contract/contract'
import type { DatasetItem } from '#contract/dataset'
import type { List } from '#contract/replies'
import type { Database } from '../database'
import { Filter } from './filter'
import { rowIdOf } from './lookup'
import { namedList } from './named-list'

const DATASETS = `
  SELECT
    id AS rowId, slug AS id, name, full_name AS fullName, coalesce(papers, 0) AS papers,
    leaderboards, CAST(substr(introduced, 1, 4) AS INTEGER) AS year,
    substr(description, 1, 600) AS beginning
  FROM dataset`

const MODALITIES = `
  SELECT modality FROM dataset_modality WHERE dataset_id = :dataset ORDER BY position`

const KEYS = {
  papers: '-coalesce(dataset.papers, 0)',
  leaderboards: '-dataset.leaderboards',
  name: null,
  newest: `-CAST(replace(coalesce(dataset.introduced, ''), '-', '') AS INTEGER)`,
} as const

type DatasetRow = Omit<DatasetItem, 'modalities' | 'summary'> & {
  rowId: number
  beginning: string | null
}

/** Datasets as lines of a list. */
export function datasets(db: Database, request: RequestOf<'datasets'>): List<DatasetItem> {
  const { text, task, modality, language, sort } = request
  const filter = new Filter()
  if (text) filter.containing('dataset.folded', text)
  if (task)
    filter.add('dataset.id IN (SELECT dataset_id FROM dataset_task WHERE task_id = :task)', {
      task: rowIdOf(db, 'Task', task),
    })
  if (modality)
    filter.add(
      'dataset.id IN (SELECT dataset_id FROM dataset_modality WHERE modality = :modality)',
      { modality },
    )
  if (language)
    filter.add(
      'dataset.id IN (SELECT dataset_id FROM dataset_language WHERE language = :language)',
      { language },
    )
  const item = ({ rowId, beginning, ...row }: DatasetRow) => ({
    ...row,
    summary: firstLine(beginning),
    modalities: modalitiesOf(db, rowId),
  })
  return namedList(
    db,
    { table: 'dataset', select: DATASETS, filter, key: KEYS[sort], item },
    request,
  )
}

/** What kinds of data a dataset holds, by its row id. */
export function modalitiesOf(db: Database, dataset: number): string[] {
  return db.all<{ modality: string }>(MODALITIES, { dataset }).map(({ modality }) => modality)
}

/** The first line that says something, without the marks of a Markdown heading or emphasis. */
function firstLine(text: string | null): string | null {
  const line = text?.split(/\r?\n/).find((each) => /[\p{L}\p{N}]/u.test(each))
  return line?.replace(/^[#>\s]+|\*\*/g, '').trim() || null
}
