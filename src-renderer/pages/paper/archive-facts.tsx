import type { Paper } from '#contract/paper'
import { cutText } from '../../components/cut-text'
import { SpelledAddress, OutsideAddress } from '../../components/outside-address'
import { Pairs } from '../../components/pairs'

/** How the archive knows the paper: its addresses as stored, and what is missing and why. */
export function ArchiveFacts({ paper }: { paper: Paper }) {
  const { date, misdated } = paper
  const { id, archiveUrl, url, pdfUrl, venueUrl, venuePdfUrl, reproduces, absences, stub } = paper
  const missing = Object.entries(absences).map(([field, why]) => `${spelled(field)}: ${why}`)
  return (
    <details className="section folded">
      <summary>Archive facts: addresses, source record, missing fields, flags</summary>
      <Pairs
        className="pairs gap-2"
        of={{
          'Title as reported': cutText(paper.title, LONGEST_TITLE),
          'Id in this program': <code>{id}</code>,
          'Address on the former site': <SpelledAddress url={archiveUrl} />,
          'Abstract page': <SpelledAddress url={url} />,
          PDF: <SpelledAddress url={pdfUrl} />,
          'Venue page': <SpelledAddress url={venueUrl} />,
          'Venue PDF': <SpelledAddress url={venuePdfUrl} />,
          Reproduces: <OutsideAddress url={reproduces} />,
          'Source record': stub ? 'none: known only from what cites it' : 'papers dump',
          'Missing fields': missing.length === 0 ? 'none' : missing.join('; '),
          Flags: misdated
            ? `the date ${date} cannot be right: it is before all papers or after this snapshot`
            : 'none',
        }}
      />
    </details>
  )
}

/** Of a title that fills more than a page nobody needs the rest. */
const LONGEST_TITLE = 10_000

/** `extraData` reads `extra data`. */
const spelled = (field: string) =>
  field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
