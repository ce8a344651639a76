import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importDumps } from '../../../src-main/archive/import/import'

const site = 'https://paperswithcode.com/paper'

const papers = Array.from({ length: 7 }, (_, at) => ({
  paper_url: `${site}/paper-${at}`,
  arxiv_id: null,
  title: `Paper ${at}, on "quoted" things`,
  abstract: 'Nothing but an example.',
  authors: ['Ada Lovelace', 'Émilie du Châtelet'],
  date: `2020-0${at + 1}-01`,
  tasks: ['Image Classification'],
  methods: [],
}))

const evaluationTables = [
  {
    task: 'Image Classification',
    categories: ['Computer Vision'],
    description: '',
    subtasks: [],
    synonyms: [],
    source_link: null,
    datasets: [
      {
        dataset: 'Digits',
        description: '',
        dataset_links: [],
        dataset_citations: [],
        subdatasets: [],
        sota: {
          metrics: ['Accuracy', '__proto__'],
          rows: papers.slice(0, 3).map(({ title, paper_url, date }, at) => ({
            model_name: `${at === 0 ? '=1+1' : 'Model'} ${at}`,
            metrics: { Accuracy: `9${3 - at}.5`, ['__proto__']: `${at}` },
            paper_title: title,
            paper_url,
            paper_date: date,
            code_links: [],
            model_links: [],
            uses_additional_data: false,
          })),
        },
      },
    ],
  },
]

export interface TinySnapshot {
  path: string
  folder: string
  dumps: string
  remove(): void
}

/** Seven papers and one leaderboard, imported from dumps that are written for the purpose. */
export async function tinySnapshot(): Promise<TinySnapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-snapshot-'))
  const dumps = join(folder, 'dumps')
  mkdirSync(dumps)
  writeFileSync(join(dumps, 'papers-with-abstracts.json'), JSON.stringify(papers))
  writeFileSync(join(dumps, 'evaluation-tables.json'), JSON.stringify(evaluationTables))
  const path = join(folder, 'tiny.sqlite')
  await importDumps({ paths: [dumps], to: path, name: 'Tiny', tool: 'test' })
  return { path, folder, dumps, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
