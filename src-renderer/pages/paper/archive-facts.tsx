import type { Paper } from '#contract/paper'
import { Absent } from '../../components/absent'
import { OutsideAddress } from '../../components/outside-address'
import { Pairs } from '../../components/pairs'

/** How the archive knows the paper: its addresses as stored, and what is missing and why. */
export function ArchiveFacts({ paper }: { paper: Paper }) {
  const { id, archiveUrl, url, pdfUrl, venueUrl, venuePdfUrl, reproduces, absences, stub } = paper
  const missing = Object.entries(absences).map(([field, why]) => `${spelled(field)}: ${why}`)
  return (
    <details className="section folded">
      <summary>Archive facts: addresses, source record, missing fields</summary>
      <Pairs
        className="pairs gap-2"
        of={{
          'Id in this program': <code>{id}</code>,
          'Address on the former site': address(archiveUrl),
          'Abstract page': address(url),
          PDF: address(pdfUrl),
          'Venue page': address(venueUrl),
          'Venue PDF': address(venuePdfUrl),
          Reproduces: <OutsideAddress url={reproduces} />,
          'Source record': stub ? 'none: known only from what cites it' : 'papers dump',
          'Missing fields': missing.length === 0 ? 'none' : missing.join('; '),
        }}
      />
    </details>
  )
}

const address = (url: string | null) =>
  url === null ? <Absent>not reported</Absent> : <code className="address">{url}</code>

/** `extraData` reads `extra data`. */
const spelled = (field: string) =>
  field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
