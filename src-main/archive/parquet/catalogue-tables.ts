import { type ExportTable, always, day, text, texts, whole, yesOrNo } from './export-table'

const slug = (table: string) =>
  always(text('slug', `${table}.slug`, 'The end of its address; other tables call it by that.'))
const name = (table: string) => always(text('name', `${table}.name`, 'As at the source.'))
const ofDataset = always(text('dataset', 'dataset.slug', 'dataset.slug'))
const place = (table: string) => always(whole('position', `${table}.position + 1`, 'From 1.'))

export const taskTables: readonly ExportTable[] = [
  {
    name: 'area',
    about: 'a research area',
    columns: [slug('area'), name('area')],
    from: 'area',
    orderBy: 'area.id',
    each: 'area',
  },
  {
    name: 'task',
    about: 'a task; with stub, one that the evaluation tables do not name',
    columns: [
      slug('task'),
      name('task'),
      text('description', 'task.description', 'Markdown.'),
      text('source_title', 'task.source_title', ''),
      text('source_url', 'task.source_url', ''),
      always(texts('synonyms', 'task.synonyms', '')),
      always(whole('papers', 'task.papers', 'Number of its rows in paper_task.')),
      always(whole('papers_with_code', 'task.papers_with_code', '')),
      always(whole('leaderboards', 'task.leaderboards', 'Its own, without those of subtasks.')),
      always(whole('results', 'task.results', 'On its own leaderboards.')),
      always(whole('subtasks', 'task.subtasks', '')),
      day('latest', 'task.latest', 'Of its newest result.'),
      always(yesOrNo('stub', 'task.stub', '')),
    ],
    from: 'task',
    orderBy: 'task.id',
    each: 'task',
  },
  {
    name: 'task_area',
    about: 'an area in which a task lies',
    columns: [
      always(text('task', 'task.slug', 'task.slug')),
      place('task_area'),
      always(text('area', 'area.slug', 'area.slug')),
    ],
    from: 'task JOIN task_area ON task_area.task_id = task.id JOIN area ON area.id = task_area.area_id',
    orderBy: 'task.id, task_area.position',
    each: 'task',
  },
  {
    name: 'task_edge',
    about: 'a subtask of a task; there are several parents, and cycles',
    columns: [
      always(text('parent', 'task.slug', 'task.slug')),
      place('task_edge'),
      always(text('child', 'child.slug', 'task.slug')),
    ],
    from: 'task JOIN task_edge ON task_edge.parent_id = task.id JOIN task AS child ON child.id = task_edge.child_id',
    orderBy: 'task.id, task_edge.position',
    each: 'task',
  },
]

export const datasetTables: readonly ExportTable[] = [
  {
    name: 'dataset',
    about: 'a dataset',
    columns: [
      slug('dataset'),
      name('dataset'),
      text('full_name', 'dataset.full_name', ''),
      text('description', 'dataset.description', 'Markdown.'),
      text('homepage', 'dataset.homepage', ''),
      text('warning', 'dataset.warning', ''),
      text('parent', 'dataset.parent', 'Its name or address at the source.'),
      text('image', 'dataset.image', 'An address.'),
      text('paper', 'paper.slug', 'paper.slug of the one that introduced it.'),
      text('paper_title', 'dataset.paper_title', 'As the datasets dump spells it.'),
      text('paper_url', 'dataset.paper_url', ''),
      day('introduced', 'dataset.introduced', ''),
      whole('papers', 'dataset.papers', 'As counted at the source.'),
      always(whole('leaderboards', 'dataset.leaderboards', '')),
      text('doubt', 'dataset.doubt', 'Why lists hide it, such as an advertisement.'),
      text('archive_url', 'dataset.archive_url', 'Its page at the source.'),
    ],
    from: 'dataset LEFT JOIN paper ON paper.id = dataset.paper_id',
    orderBy: 'dataset.id',
    each: 'dataset',
  },
  {
    name: 'dataset_variant',
    about: 'a name under which leaderboards use a dataset',
    columns: [
      ofDataset,
      place('dataset_variant'),
      always(text('variant', 'dataset_variant.name', '')),
    ],
    from: 'dataset JOIN dataset_variant ON dataset_variant.dataset_id = dataset.id',
    orderBy: 'dataset.id, dataset_variant.position',
    each: 'dataset',
  },
  {
    name: 'dataset_modality',
    about: 'a modality of a dataset, such as Images',
    columns: [
      ofDataset,
      place('dataset_modality'),
      always(text('modality', 'dataset_modality.modality', '')),
    ],
    from: 'dataset JOIN dataset_modality ON dataset_modality.dataset_id = dataset.id',
    orderBy: 'dataset.id, dataset_modality.position',
    each: 'dataset',
  },
  {
    name: 'dataset_language',
    about: 'a language of a dataset',
    columns: [
      ofDataset,
      place('dataset_language'),
      always(text('language', 'dataset_language.language', '')),
    ],
    from: 'dataset JOIN dataset_language ON dataset_language.dataset_id = dataset.id',
    orderBy: 'dataset.id, dataset_language.position',
    each: 'dataset',
  },
  {
    name: 'dataset_task',
    about: 'a task for which a dataset is meant',
    columns: [ofDataset, place('dataset_task'), always(text('task', 'task.slug', 'task.slug'))],
    from: 'dataset JOIN dataset_task ON dataset_task.dataset_id = dataset.id JOIN task ON task.id = dataset_task.task_id',
    orderBy: 'dataset.id, dataset_task.position',
    each: 'dataset',
  },
  {
    name: 'dataset_loader',
    about: 'a library that loads a dataset',
    columns: [
      ofDataset,
      place('dataset_loader'),
      text('url', 'dataset_loader.url', ''),
      text('repository', 'dataset_loader.repository', ''),
      always(texts('frameworks', 'dataset_loader.frameworks', '')),
    ],
    from: 'dataset JOIN dataset_loader ON dataset_loader.dataset_id = dataset.id',
    orderBy: 'dataset.id, dataset_loader.position',
    each: 'dataset',
  },
]

export const methodTables: readonly ExportTable[] = [
  {
    name: 'method',
    about: 'a method; with stub, one that the methods dump does not name',
    columns: [
      slug('method'),
      name('method'),
      text('full_name', 'method.full_name', ''),
      text('description', 'method.description', 'Markdown.'),
      text('paper', 'paper.slug', 'paper.slug of the one that introduced it.'),
      text('paper_title', 'method.paper_title', 'As the methods dump spells it.'),
      text('paper_url', 'method.paper_url', ''),
      whole('year', 'method.year', 'When it was introduced.'),
      text('source_title', 'method.source_title', ''),
      text('source_url', 'method.source_url', ''),
      text('code_url', 'method.code_url', ''),
      whole('papers_at_source', 'method.papers_at_source', 'As counted at the source.'),
      always(whole('papers', 'method.papers', 'Number of its rows in paper_method.')),
      text('archive_url', 'method.archive_url', 'Its page at the source.'),
      always(yesOrNo('stub', 'method.stub', '')),
      text('doubt', 'method.doubt', 'Why lists hide it, such as an advertisement.'),
    ],
    from: 'method LEFT JOIN paper ON paper.id = method.paper_id',
    orderBy: 'method.id',
    each: 'method',
  },
  {
    name: 'collection',
    about: 'a group of methods',
    columns: [
      slug('collection'),
      name('collection'),
      text('area', 'collection.area', 'The name of its area.'),
      text('area_slug', 'collection.area_slug', 'As at the source.'),
    ],
    from: 'collection',
    orderBy: 'collection.id',
    each: 'collection',
  },
  {
    name: 'method_collection',
    about: 'a group in which a method is',
    columns: [
      always(text('method', 'method.slug', 'method.slug')),
      place('method_collection'),
      always(text('collection', 'collection.slug', 'collection.slug')),
    ],
    from: 'method JOIN method_collection ON method_collection.method_id = method.id JOIN collection ON collection.id = method_collection.collection_id',
    orderBy: 'method.id, method_collection.position',
    each: 'method',
  },
]
