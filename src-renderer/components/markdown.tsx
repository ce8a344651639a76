import { lazy, Suspense, useState } from 'react'
import type { TextKind } from './markdown/mathematics'
import { formatCount } from './number'

// On its own, since the mathematics is larger than the rest of the app; on its way as soon as a page
// that may show text is.
const loading = import('./markdown/rendered-markdown')
const RenderedMarkdown = lazy(() => loading)

/**
 * A description or an abstract, in reading type. Until the reader for Markdown has come, the text holds
 * its place: an abstract as it is written, Markdown unseen.
 */
export function Markdown({ text, kind = 'markdown' }: { text: string; kind?: TextKind }) {
  if (text.length > LONGEST) return <EndlessText text={text} />
  return (
    <div className="prose">
      <Suspense fallback={<p className={kind === 'markdown' ? 'unread' : undefined}>{text}</p>}>
        <RenderedMarkdown text={text} kind={kind} />
      </Suspense>
    </div>
  )
}

/** No known text has more than 8,000 characters; many more, laid out as formulas, would hold up the page. */
const LONGEST = 16_000

/** A text that cannot be what it should be: its beginning as it is written, and all of it on demand. */
function EndlessText({ text }: { text: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="prose">
      <p className="as-written">{isOpen ? text : `${text.slice(0, LONGEST).toWellFormed()}…`}</p>
      {!isOpen && (
        <button type="button" className="button quiet small flush" onClick={() => setOpen(true)}>
          Show all {formatCount(text.length)} characters, as they are written
        </button>
      )}
    </div>
  )
}
