import { lazy, Suspense } from 'react'
import { AsWritten, OrAsWritten } from './markdown/as-written'
import type { TextKind } from './markdown/mathematics'

// On its own, since the mathematics is larger than the rest of the app; on its way as soon as a page
// that may show text is.
const loading = import('./markdown/rendered-markdown')
const RenderedMarkdown = lazy(() => loading)

/** Characters. Over ten times the longest text of the 92,679 papers at hand; from a megabyte on Markdown takes seconds. */
const LONGEST = 100_000

/** A hundred quotations or lists within each other, which no author means and no reader of Markdown bears. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){100}/m

/**
 * A description or an abstract, in reading type. Until the reader for Markdown has come, the text holds
 * its place: an abstract as it is written, Markdown unseen. What is far too long or cannot be read stays
 * as it is written.
 */
export function Markdown({ text, kind = 'markdown' }: { text: string; kind?: TextKind }) {
  return (
    <div className="prose">
      {text.length > LONGEST || TOO_DEEP.test(text) ? (
        <AsWritten text={text} />
      ) : (
        <OrAsWritten key={text} text={text}>
          <Suspense fallback={<p className={kind === 'markdown' ? 'unread' : undefined}>{text}</p>}>
            <RenderedMarkdown text={text} kind={kind} />
          </Suspense>
        </OrAsWritten>
      )}
    </div>
  )
}
