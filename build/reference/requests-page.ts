import { z } from 'zod'
import { changes } from '#contract/changes'
import { citationFormatNames } from '#contract/cite/formats'
import { type Method, requests } from '#contract/contract'
import { formatNames } from '#contract/export/table-options'
import { isAsked, requestFlags } from '../../src-main/hosts/cli/flags'
import { purposes } from '../../src-main/hosts/cli/usage'
import { ContractComments } from './contract-comments'
import { code, markdownTable, page } from './markdown'

/** What zod tells of one field. */
export interface Schema {
  type?: string
  enum?: readonly string[]
  minimum?: number
  maximum?: number
  maxLength?: number
}

/** Every request with its fields, as the host answers it. */
export function requestsPage(root: string): string {
  const comments = new ContractComments(root)
  return page('HTTP requests', [
    'The host of `pwc serve` answers `GET /api/NAME?field=value` and, where something is changed, ' +
      '`POST /api/NAME` with a JSON object, on 127.0.0.1 only. Each request carries the token of the address that `pwc serve` prints: ' +
      '`Authorization: Bearer TOKEN`. The reply is JSON; a refusal is `{"code", "message"}` with one sentence. ' +
      'See [the guide](../guide/http.md).',
    `A list or table is also answered in another form: ${code('/api/NAME.FORMAT')} with ${formatNames.map(code).join(', ')}; ` +
      `and the papers that it names as citations, with ${citationFormatNames.map(code).join(', ')}.`,
    ...(Object.keys(requests) as Method[]).flatMap((name) => requestPart(name, comments)),
  ])
}

function requestPart(name: Method, comments: ContractComments): string[] {
  const { properties = {} } = z.toJSONSchema(requests[name], {
    io: 'input',
    unrepresentable: 'any',
  })
  const switches = new Set(
    requestFlags(name).flatMap(({ name, isSwitch }) => (isSwitch ? [name] : [])),
  )
  const rows = Object.entries(properties as Record<string, Schema>).map(([field, schema]) => [
    code(field),
    switches.has(field) ? 'true or false' : typeOf(schema),
    defaultOf(name, field),
    meaningOf(comments.ofField(name, field), field),
  ])
  const purpose = isAsked(name) ? purposes[name] : comments.ofRequest(name)
  return [
    `## ${name}`,
    `${code(`${changes.has(name) ? 'POST' : 'GET'} /api/${name}`)}: ${purpose.replace(/\.$/, '')}.`,
    ...(rows.length > 0 ? [markdownTable(['field', 'type', 'when absent', 'meaning'], rows)] : []),
  ]
}

/** What fields of these names mean wherever nothing else is said. */
const common: Readonly<Record<string, string>> = {
  id: 'As addresses of the app show it.',
  limit: 'How many items one reply carries.',
  after: 'Where the list goes on: `next` of the reply before.',
  text: 'Words of the name.',
  find: 'Words of the values that are told.',
  year: 'A year or a range: `2018`, `2018..2020`, `2018..`, `..2020`.',
  task: 'The id of a task.',
  dataset: 'The id of a dataset.',
  method: 'The id of a method.',
  leaderboard: 'The id of a leaderboard.',
  area: 'The id of a research area.',
  author: 'A name, as it is spelled.',
  framework: 'As `PyTorch`.',
  code: 'With a repository, or without.',
  sort: 'The order.',
  kind: 'Of what kind the thing is.',
  snapshot: 'What the snapshot is called; `snapshots` tells.',
  paths: 'Files or folders of this computer, a line each.',
  path: 'Of a file or folder of this computer.',
}

const meaningOf = (comment: string, field: string): string => {
  const said = comment.replace(/; see [\w./-]+$/, '.').replace(/; see [\w./-]+\.ts\./, '.')
  if (field === 'year' && said !== '') return `${said} ${common['year']}`
  return said || (common[field] ?? '')
}

/** What a field may be, in words. */
export function typeOf(schema: Schema): string {
  const { type, enum: choices, maximum, minimum = 0, maxLength } = schema
  if (choices) return choices.map(code).join(', ')
  if (type === 'string')
    return maxLength === undefined ? 'text' : `text, to ${maxLength} characters`
  if (type === 'integer' || type === 'number')
    return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
      ? `whole number from ${minimum}`
      : `whole number, ${minimum} to ${maximum}`
  return 'text'
}

function defaultOf(name: Method, field: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = requests[name].shape
  const absent = shape[field]?.safeParse(undefined)
  if (!absent?.success) return 'refused'
  if (absent.data === undefined) return ''
  return absent.data === '' ? 'empty' : code(String(absent.data))
}
