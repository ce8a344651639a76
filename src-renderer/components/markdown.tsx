import { lazy, Suspense } from 'react'
import type { TextKind } from './markdown/mathematics'

// On its own, since the mathematics is larger than the rest of the app; on its way as soon as a page
// that may show text is.
const loading = import('./markdown/rendered-markdown')
const RenderedMarkdown = lazy(() => loading)

/**
 * A description or an abstract, in reading type. Until the reader for Markdown has come, the text holds
 * its place: an abstract as it is written, Markdown unseen.
 */
export function Markdown({ text, kind = 'markdown' }: { text: string; kind?: TextKind }) {
  return (
    <div className="prose">
      <Suspense fallback={<p className={kind === 'markdown' ? 'unread' : undefined}>{text}</p>}>
        <RenderedMarkdown text={text} kind={kind} />
      </Suspense>
    </div>
  )
}
