import type { Database } from '../../src-main/archive/database'
import type { Question } from './query-figures'

/** Lists of datasets and methods, and what they can be narrowed to. */
export function ofDatasetsAndMethods(db: Database, keys: number): Record<string, Question[]> {
  const some = (sql: string) =>
    db.all<{ key: string }>(`${sql} ORDER BY random() LIMIT ${keys}`).map(({ key }) => key)
  const tasks = some('SELECT slug AS key FROM task')
  const collections = some('SELECT slug AS key FROM collection')
  const used = some('SELECT slug AS key FROM dataset WHERE leaderboards > 0')
  return {
    'dataset with leaderboards': used.map((id): Question => ['dataset', { id }]),
    'datasets of a task': tasks.map((task): Question => ['datasets', { task }]),
    'datasets narrowed to a task and years': tasks.map((task, index): Question => [
      'dataset-facets',
      { task, year: `..${1900 + (index % 120)}` },
    ]),
    'datasets narrowed to letters': tasks.map((_, index): Question => [
      'dataset-facets',
      { text: lettersOf(index), loader: 'no' },
    ]),
    'methods of a collection': collections.map((collection): Question => [
      'methods',
      { collection },
    ]),
    'methods narrowed to a collection': collections.map((collection): Question => [
      'method-facets',
      { collection },
    ]),
  }
}

/** Two letters, others for each number, so that hardly a question is at hand. */
const lettersOf = (index: number) =>
  [index, index / 26].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26))).join('')
