import { type ExportTable, always, day, number, text, whole, yesOrNo } from './export-table'

const ofLeaderboard = always(text('leaderboard', 'leaderboard.slug', 'leaderboard.slug'))

export const leaderboardTables: readonly ExportTable[] = [
  {
    name: 'leaderboard',
    about: 'a task on a dataset',
    columns: [
      always(
        text('slug', 'leaderboard.slug', 'The end of its address; other tables call it by that.'),
      ),
      always(text('task', 'task.slug', 'task.slug')),
      text('dataset', 'known.slug', 'dataset.slug; null when none has that name.'),
      always(text('dataset_name', 'leaderboard.dataset', 'As the evaluation tables name it.')),
      text('description', 'leaderboard.description', 'Markdown.'),
      always(whole('results', 'leaderboard.results', 'Number of its rows in result.')),
      always(whole('models', 'leaderboard.models', '')),
      always(whole('papers', 'leaderboard.papers', '')),
      day('first_date', 'leaderboard.first_date', 'Of its oldest result.'),
      day('last_date', 'leaderboard.last_date', 'Of its newest result.'),
      always(whole('years', 'leaderboard.years', 'Number of different years with a result.')),
      text('metric', 'leaderboard.metric', 'The first one, by which it is ranked.'),
      text('better', 'leaderboard.better', 'The better end of that metric: higher, lower or null.'),
      text('best_model', 'leaderboard.best_model', ''),
      text('best_score', 'leaderboard.best_score', 'As spelled.'),
      day('best_date', 'leaderboard.best_date', ''),
      text('best_paper', 'paper.slug', 'paper.slug'),
    ],
    from: `leaderboard JOIN task ON task.id = leaderboard.task_id
      LEFT JOIN dataset AS known ON known.id = leaderboard.dataset_id
      LEFT JOIN paper ON paper.id = leaderboard.best_paper_id`,
    orderBy: 'leaderboard.id',
    each: 'leaderboard',
  },
  {
    name: 'metric',
    about: 'a metric of a leaderboard',
    columns: [
      ofLeaderboard,
      always(whole('position', 'metric.position + 1', 'From 1.')),
      always(text('metric', 'metric.name', 'As the source spells it.')),
      always(text('kind', 'metric.kind', 'score, cost or attribute.')),
      text('better', 'metric.better', 'higher, lower or null; derived, not from the source.'),
      always(text('source', 'metric.source', 'What tells which end is better.')),
      always(whole('scores', 'metric.scores', 'Results that report it.')),
      always(whole('numbers', 'metric.numbers', 'Of these, scores that read as a number.')),
    ],
    from: 'leaderboard JOIN metric ON metric.leaderboard_id = leaderboard.id',
    orderBy: 'leaderboard.id, metric.position',
    each: 'leaderboard',
  },
  {
    name: 'result',
    about: 'a row of a leaderboard',
    columns: [
      ofLeaderboard,
      always(whole('position', 'result.position', 'In the order of the source, from 1.')),
      always(text('model', 'result.model', '')),
      text('paper', 'paper.slug', 'paper.slug'),
      text('paper_title', 'result.paper_title', 'As the row says.'),
      text('paper_url', 'result.paper_url', 'As the row says.'),
      day('date', 'result.date', 'As the row says.'),
      yesOrNo('extra_data', 'result.extra_data', 'Whether extra training data was used.'),
      always(
        yesOrNo(
          'official',
          'result.official',
          'Whether it links code by the authors of the paper.',
        ),
      ),
    ],
    from: `leaderboard JOIN result ON result.leaderboard_id = leaderboard.id
      LEFT JOIN paper ON paper.id = result.paper_id`,
    orderBy: 'leaderboard.id, result.position',
    each: 'leaderboard',
  },
  {
    name: 'score',
    about: 'what a result reports on a metric; what it does not report has no row',
    columns: [
      ofLeaderboard,
      always(whole('position', 'result.position', 'result.position')),
      always(whole('metric_position', 'metric.position + 1', 'metric.position')),
      always(text('metric', 'metric.name', 'metric.metric')),
      always(text('text', 'listed.value', 'As the source spells it.')),
      number('number', at('result.numbers'), 'The same as a number; null when it reads as none.'),
      whole('rank', at('result.ranks'), 'Among the results of the leaderboard; ties share one.'),
    ],
    from: `leaderboard JOIN result ON result.leaderboard_id = leaderboard.id
      JOIN json_each(result.scores) AS listed
      JOIN metric ON metric.leaderboard_id = leaderboard.id AND metric.position = listed.key`,
    where: 'listed.value IS NOT NULL',
    orderBy: 'leaderboard.id, result.position, metric.position',
    each: 'leaderboard',
  },
]

/** What a JSON array that runs along the metrics says of the metric at hand. */
function at(array: string): string {
  return `json_extract(${array}, '$[' || listed.key || ']')`
}
