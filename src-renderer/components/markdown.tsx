import { lazy, Suspense } from 'react'
import type { TextKind } from './markdown/mathematics'

// On its own, since the mathematics is as large as the rest of the app.
const RenderedMarkdown = lazy(() => import('./markdown/rendered-markdown'))

/**
 * A description or an abstract, in reading type. Until the reader for Markdown has been loaded, the text
 * stands there as it is written.
 */
export function Markdown({ text, kind = 'markdown' }: { text: string; kind?: TextKind }) {
  return (
    <div className="prose">
      <Suspense fallback={<p className="unread">{text}</p>}>
        <RenderedMarkdown text={text} kind={kind} />
      </Suspense>
    </div>
  )
}
