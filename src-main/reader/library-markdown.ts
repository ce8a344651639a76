import { inMarkdown } from '#contract/export/markdown'
import { readingStates } from '#contract/library'
import type { Material, StoredThing } from './material'

/** All that the reader keeps as a text to read; notes stand in it as they were written. */
export function asMarkdown(all: Material): string {
  return [
    '# Library\n\nKept with Papers With Code Offline.\n',
    section('Bookmarks', all.bookmarks.toReversed().map(itemOf)),
    ...all.collections.map(({ name, about, items }) =>
      section(`Collection: ${oneLine(name)}`, items.map(itemOf), about),
    ),
    ...[...readingStates, ...otherStates(all)].map((state) =>
      section(
        `Papers: ${oneLine(state)}`,
        all.reading.filter((each) => each.state === state).map(itemOf),
      ),
    ),
    section('Saved searches', all.searches.map(searchOf)),
    section('Files', all.files.map(fileOf)),
    notes(all),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .toWellFormed()
}

const otherStates = ({ reading }: Material) =>
  new Set(
    reading
      .map(({ state }) => state)
      .filter((state) => !readingStates.some((own) => own === state)),
  )

function section(title: string, items: readonly string[], about = ''): string {
  if (items.length === 0 && about === '') return ''
  const said = about === '' ? [] : [quoted(about), '']
  return [`## ${title}`, '', ...said, ...items, ''].join('\n')
}

function itemOf(thing: StoredThing): string {
  const { kind, id, name } = thing
  const { arxiv, url } = thing.aliases
  const also = [
    `${kind} \`${id.replaceAll('`', "'")}\``,
    arxiv && `arXiv ${oneLine(arxiv)}`,
    url && oneLine(url),
    snapshotOf(thing),
  ]
  return `- ${oneLine(name)} (${also.filter(Boolean).join(', ')})`
}

const searchOf = ({ name, address, snapshot }: Material['searches'][number]) =>
  `- ${oneLine(name)} (${oneLine(address)}, ${snapshotOf({ snapshot })})`

const fileOf = ({ name, path, bytes, sha256 }: Material['files'][number]) =>
  `- ${oneLine(name)}: ${oneLine(path)}, ${bytes.toLocaleString('en')} bytes, SHA-256 ${sha256}`

function notes({ notes }: Material): string {
  const texts = notes.toReversed().map((note) => {
    const { name, kind, changed, text } = note
    return `### ${oneLine(name)}\n\n${kind}, ${snapshotOf(note)}, changed ${changed.slice(0, 10)}\n\n${quoted(text)}\n`
  })
  return texts.length === 0 ? '' : `## Notes\n\n${texts.join('\n')}`
}

const snapshotOf = ({ snapshot: { name, date } }: Pick<StoredThing, 'snapshot'>) =>
  oneLine(`in ${name}${date === null ? '' : `, ${date}`}`)

/** Markdown of the reader as a quotation, so that its headings are none of this text. */
const quoted = (text: string) =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

const oneLine = (text: string) => inMarkdown(text.replace(/\s+/g, ' '))
