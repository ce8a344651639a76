import { previewOf } from '#contract/export/preview'
import type { WrittenTable } from '#contract/export/write-table'
import { plural } from '../components/number'
import { delimitedOf, type ExportForm } from './export-form'

const rowsShown = 5
/** Forms in which a row is no line begin with what is said of the table. */
const linesShown = 40

/** The beginning of the file, exactly as it will be written. */
export function FilePreview(props: { written: WrittenTable; rows: number; form: ExportForm }) {
  const { written, rows, form } = props
  const delimited = delimitedOf(form)
  const isByRow = delimited !== null || form.format === 'jsonl'
  const hasHeader = delimited?.header === true
  const { lines } = previewOf(written, isByRow ? rowsShown + (hasHeader ? 1 : 0) : linesShown)
  const what = isByRow
    ? `first ${Math.min(rowsShown, rows)} of ${plural(rows, 'row')}`
    : `first ${plural(lines.length, 'line')}`
  return (
    <>
      <div className="preview-head">
        <h3>Preview</h3>
        <span className="soft small">{what}, exactly as written</span>
      </div>
      {/* Long lines are scrolled with the arrows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="preview" tabIndex={0} aria-label="Preview of the file" role="region">
        {lines.map((line, at) => (
          // A line has no identity beyond its place.
          <Line key={at} number={at + 1} text={line} isHead={hasHeader && at === 0} />
        ))}
      </pre>
    </>
  )
}

function Line({ number, text, isHead }: { number: number; text: string; isHead: boolean }) {
  return (
    <>
      <span className="line-number" aria-hidden="true">
        {number}
      </span>
      {isHead ? <b>{text}</b> : text}
      {'\n'}
    </>
  )
}
