import { type ExportTable, always, day, large, text, whole } from './export-table'

const said = (path: string) => `json_extract(meta.value, '$.${path}')`
const counted = (name: string, path: string, about: string) =>
  always(whole(name, said(`counts.${path}`), about))

export const snapshotTables: readonly ExportTable[] = [
  {
    name: 'snapshot',
    about: 'the snapshot from which everything is; there is one row',
    columns: [
      always(text('name', said('name'), '')),
      day('date', said('date'), 'Of the dumps.'),
      always(
        text('date_source', said('dateSource'), 'known dump, newest paper (or later), unknown.'),
      ),
      always(text('imported', said('imported'), 'When, ISO time.')),
      always(text('tool', said('tool'), 'The program that imported it.')),
      always(text('licence', said('licence'), '')),
      counted('papers', 'papers', 'Without stubs.'),
      counted('stubs', 'stubs', 'Papers that the papers dump lacks.'),
      counted('abstracts', 'abstracts', ''),
      counted('authors', 'authors', 'Different names.'),
      counted('repositories', 'repositories', 'Links between papers and repositories.'),
      counted('papers_with_code', 'papersWithCode', ''),
      counted('tasks', 'tasks', ''),
      counted('datasets', 'datasets', ''),
      counted('methods', 'methods', ''),
      counted('leaderboards', 'leaderboards', ''),
      counted('results', 'results', ''),
    ],
    from: 'meta',
    where: "meta.key = 'info'",
    orderBy: 'meta.key',
  },
  {
    name: 'source_file',
    about: 'a dump from which the snapshot was made',
    columns: [
      always(text('name', "json_extract(listed.value, '$.name')", '')),
      always(text('kind', "json_extract(listed.value, '$.kind')", 'papers, links and so on.')),
      always(large('bytes', "json_extract(listed.value, '$.bytes')", '')),
      always(text('sha256', "json_extract(listed.value, '$.sha256')", '')),
      always(whole('items', "json_extract(listed.value, '$.items')", 'Of the dump.')),
    ],
    from: "meta JOIN json_each(meta.value, '$.files') AS listed",
    where: "meta.key = 'info'",
    orderBy: 'listed.key',
  },
]
