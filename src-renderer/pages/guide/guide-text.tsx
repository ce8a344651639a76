import type { ReactNode } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { isAddress } from '../../address-root'
import { ExternalLink } from '../../components/external-link'
import { href } from '../../routes'
import { chapterLink, headingId } from './heading-id'

/** A chapter as it is drawn: its headings are those of the page, its links stay in the app. */
export const GuideText = ({ text }: { text: string }) => (
  <div className="prose guide-text">
    <ReactMarkdown remarkPlugins={[remarkGfm]} components={components}>
      {text}
    </ReactMarkdown>
  </div>
)

const textOf = (content: ReactNode): string => {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('')
  return ''
}

const components: Components = {
  h2: ({ children }) => <h2 id={`guide-${headingId(textOf(children))}`}>{children}</h2>,
  h3: ({ children }) => <h3 id={`guide-${headingId(textOf(children))}`}>{children}</h3>,
  a: ({ href: address = '', children }) => <GuideLink address={address}>{children}</GuideLink>,
  table: ({ children }) => (
    <div className="wide">
      <table className="table">{children}</table>
    </div>
  ),
  th: ({ children }) => <th scope="col">{children}</th>,
}

function GuideLink({ address, children }: { address: string; children: ReactNode }) {
  const chapter = chapterLink(address)
  if (chapter) return <a href={href('guide', chapter)}>{children}</a>
  if (isAddress(address)) return <a href={address}>{children}</a>
  // Files that lie beside the program, such as the lists of the reference, are not in the app.
  return /^\w+:/.test(address) ? (
    <ExternalLink url={address}>{children}</ExternalLink>
  ) : (
    <span>{children}</span>
  )
}
