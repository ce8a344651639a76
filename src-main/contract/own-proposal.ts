import { inMarkdown } from './export/markdown'
import type { OwnMetric, OwnResult } from './own-result'

/**
 * Results of the reader's own as Markdown that can be pasted into an issue of a project which keeps
 * leaderboards. All texts are shown as they are.
 */
export function writeProposal(results: readonly OwnResult[]): string {
  const title = results.length === 1 ? 'A result' : `${results.length} results`
  return [
    `# ${title} for your leaderboards\n`,
    ...results.map(resultText),
    '---\n',
    'Written with Papers With Code Offline. These results are mine and not part of the Papers With Code archive.\n',
  ].join('\n')
}

function resultText(result: OwnResult): string {
  const { leaderboard, model, scores, metrics, paper, date, code, extraData, remark } = result
  const { task, dataset, isDraft } = leaderboard
  const facts: [string, string | null][] = [
    ['Model', inMarkdown(model)],
    ['Paper', paper && paperText(paper)],
    ['Date', date],
    ['Code', code.length > 0 ? code.map(address).join(', ') : null],
    ['Extra training data', extraData === null ? null : extraData ? 'yes' : 'no'],
  ]
  return [
    `## ${inMarkdown(task)} on ${inMarkdown(dataset)}\n`,
    ...(isDraft ? ['A leaderboard that the archive does not have.\n'] : []),
    ...facts.map(([name, text]) => `- ${name}: ${text ?? 'not said'}`),
    '',
    '| Metric | Score | Better |',
    '| :--- | ---: | :--- |',
    ...scores.map(({ metric, score }) => scoreLine(metric, score, metrics)),
    '',
    ...(remark === '' ? [] : [quoted(remark), '']),
  ].join('\n')
}

function scoreLine(name: string, score: string, metrics: readonly OwnMetric[]): string {
  const metric = metrics.find((each) => each.name === name)
  const better = metric?.isText ? 'an attribute' : (metric?.better ?? 'unknown')
  return `| ${inMarkdown(name) || 'unnamed'} | ${inMarkdown(score)} | ${better} |`
}

const paperText = ({ title, url }: NonNullable<OwnResult['paper']>) =>
  url === null || title === url
    ? url
      ? address(url)
      : inMarkdown(title)
    : `${inMarkdown(title)}, ${address(url)}`

/** In signs that make a link of it and let nothing else in it mean anything. */
const address = (url: string) =>
  `<${encodeURI(url.toWellFormed())
    .replace(/%25/g, '%')
    .replace(/[<>|`]/g, encodeURIComponent)}>`

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${inMarkdown(line)}`)
    .join('\n')
