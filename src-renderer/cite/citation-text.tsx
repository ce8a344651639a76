import type { Cited } from './use-cited'
import { leftOut } from '#contract/cite/left-out'
import { plural } from '../components/number'

/** A preview shows so many entries at most. */
const shown = 20

/** The beginning of a file of citations, exactly as it will be written. */
export function CitationText({ cited }: { cited: Cited }) {
  const { parts, total, citations } = cited
  const text = parts.slice(0, shown + 1).join('')
  const isCut = cited.isBeginning || parts.length > shown + 1
  return (
    <>
      <div className="preview-head">
        <h3>Preview</h3>
        <span className="soft small">
          {isCut ? `the beginning of ${plural(total, 'citation')}` : plural(total, 'citation')},
          exactly as written
        </span>
      </div>
      {/* Long lines are scrolled with the arrows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="preview citation" tabIndex={0} aria-label="Preview of the file" role="region">
        {text}
      </pre>
      {leftOut(citations).map((sentence) => (
        <p key={sentence} className="small soft gap-1">
          {sentence}
        </p>
      ))}
    </>
  )
}

/** The place of a text that is on its way, so that nothing moves when it comes. */
export const WaitingText = () => (
  <>
    <div className="preview-head">
      <h3>Preview</h3>
    </div>
    <pre className="preview citation" aria-busy="true" />
  </>
)
