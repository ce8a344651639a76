import {
  answerLines,
  archiveLine,
  citeLines,
  kept,
  type Line,
  ownUsage,
  tableLines,
} from '../../src-main/hosts/cli/flag-lines'
import { type Command, isAsked } from '../../src-main/hosts/cli/flags'
import { purposes, requestLines, wordsOf } from '../../src-main/hosts/cli/usage'
import { code, markdownTable, page } from './markdown'

const flagTable = (lines: readonly Line[]): string =>
  markdownTable(
    ['flag', 'meaning'],
    lines.map(([flag, meaning]) => [code(flag), meaning]),
  )

/** Every command of `pwc` with its flags. */
export const commandsPage = (): string =>
  page('Commands of pwc', [
    'Written `npx pwc COMMAND` in the folder of the program, or `pwc COMMAND` where it is installed. ' +
      'Exit code 0: done. 1: it failed, and a sentence says why. 2: the command was not understood.',
    kept,
    '## Every question',
    'All commands but `export`, `import`, `verify`, `diff`, `download` and `serve` are questions, and take these as well:',
    flagTable([...answerLines, archiveLine]),
    'A table (`--format`, `--csv`) takes:',
    flagTable(tableLines),
    'Citations (`--format bibtex` and so on) take:',
    flagTable(citeLines),
    ...(Object.keys(purposes) as Command[]).flatMap(commandPart),
  ])

function commandPart(command: Command): string[] {
  const [words, lines] = isAsked(command)
    ? [wordsOf(command), requestLines(command)]
    : ownUsage[command]
  return [
    `## ${command}`,
    `${code(`pwc ${command}${words}`)}: ${purposes[command]}.`,
    ...(lines.length > 0 ? [flagTable(lines)] : []),
  ]
}
