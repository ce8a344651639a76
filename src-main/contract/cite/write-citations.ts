import { SOURCE, licence, snapshotWords } from '../export/attribution'
import { writeApa } from './apa'
import { writeBiblatex, writeBibtex } from './bibtex'
import type { Cited, CitedIn } from './cited'
import { cslItem } from './csl-json'
import type { KeyedEntry } from './entry'
import { EntryKeys } from './entry-keys'
import { entryOf } from './entry-of'
import { type CiteForm, type CitationFormat, citationFormats } from './formats'
import { writePlain } from './plain'
import { writeRis } from './ris'

/** Citations as a file: the same bytes in the page, over HTTP and on the command line. */
export interface WrittenCitations {
  /** One after the other, the file: a long one is never held as one text. */
  parts: readonly string[]
  extension: string
  mediaType: string
  /** How many things are cited. */
  entries: number
}

/** Writes citations in their order. */
export function writeCitations(
  cited: readonly Cited[],
  snapshot: CitedIn,
  form: CiteForm,
): WrittenCitations {
  const keys = new EntryKeys()
  const entries = cited.map((each) => {
    const entry = entryOf(each, snapshot, form.archived)
    return writers[form.format]({ ...entry, key: keys.keyOf(entry) }, form)
  })
  const parts = joined(entries, form.format)
  return {
    // A single entry is pasted among others.
    parts: isTex(form) && entries.length > 1 ? [`${head(snapshot)}\n`, ...parts] : parts,
    ...citationFormats[form.format],
    entries: entries.length,
  }
}

const isTex = ({ format }: CiteForm) => format === 'bibtex' || format === 'biblatex'

/** What no program reads. A sign that begins an entry must not stand in it. */
const head = (snapshot: CitedIn) =>
  `% ${SOURCE}, ${snapshotWords(snapshot)}, ${licence.rights}`.replace(/[@\s]+/g, ' ').concat('\n')

type Writer = (entry: KeyedEntry, form: CiteForm) => string

const writers: Readonly<Record<CitationFormat, Writer>> = {
  bibtex: (entry, { letters }) => writeBibtex(entry, letters),
  biblatex: (entry, { letters }) => writeBiblatex(entry, letters),
  ris: writeRis,
  csl: (entry) => indented(JSON.stringify(cslItem(entry), null, 2)),
  apa: (entry) => `${writeApa(entry)}\n`,
  plain: (entry) => `${writePlain(entry)}\n`,
}

const indented = (json: string) => json.replace(/^/gm, '  ')

function joined(entries: readonly string[], format: CitationFormat): string[] {
  if (format === 'csl') return [`[\n${entries.length === 0 ? '' : entries.join(',\n')}\n]\n`]
  const gap = format === 'ris' ? '\r\n' : '\n'
  return entries.map((entry, at) => (at === 0 ? entry : `${gap}${entry}`))
}
