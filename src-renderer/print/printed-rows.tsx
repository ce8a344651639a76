import { formatCount, plural } from '../components/number'
import { printing } from './printing'

/** Says on paper how many rows of a list are not there. */
export function PrintedRows({ printed, total }: { printed: number; total: number }) {
  if (!printing.use() || printed >= total) return null
  return (
    <p className="gap-2">
      {formatCount(printed)} of {plural(total, 'row')} are printed: those that had been shown. An
      export has all of them.
    </p>
  )
}
