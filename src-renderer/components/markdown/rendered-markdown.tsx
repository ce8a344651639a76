import 'katex/dist/katex.min.css'
import type { ComponentProps, ReactNode } from 'react'
import ReactMarkdown, { type Components, type Options } from 'react-markdown'
import rehypeKatex from 'rehype-katex'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { ExternalLink } from '../external-link'
import { Icon } from '../icon'
import { leaveOutTags } from './html-tags'
import { markMathematics, type TextKind } from './mathematics'
import { readPlainText } from './plain-text'

/**
 * Text from strangers as React elements: Markdown or plain text, with LaTeX. HTML in it is text, links
 * lead to the web only and after asking, pictures are never loaded. Formulas that cannot be read are
 * shown as they are written.
 */
export function RenderedMarkdown({ text, kind }: { text: string; kind: TextKind }) {
  return (
    <ReactMarkdown
      remarkPlugins={kind === 'plain' ? plainPlugins : markdownPlugins}
      rehypePlugins={rehypePlugins}
      components={components}
      // Checkboxes of task lists: nothing here can be ticked.
      disallowedElements={['input']}
    >
      {markMathematics(text, kind)}
    </ReactMarkdown>
  )
}

// A single tilde means "about" in these texts.
const gfm = [remarkGfm, { singleTilde: false }] satisfies Plugin
const plainPlugins: Options['remarkPlugins'] = [gfm, remarkMath, readPlainText]
const markdownPlugins: Options['remarkPlugins'] = [gfm, remarkMath, leaveOutTags]

type Plugin = NonNullable<Options['remarkPlugins']>[number]

// Sanitised first: what KaTeX makes is its own and not a stranger's. Its limits keep a formula from
// growing beyond the page.
const rehypePlugins: Options['rehypePlugins'] = [
  rehypeSanitize,
  [rehypeKatex, { strict: 'ignore', maxSize: 20, maxExpand: 500, errorColor: 'inherit' }],
]

/** Headings within a text do not take part in the headings of the page. */
const Subhead = ({ children }: { children?: ReactNode }) => (
  <p>
    <b>{children}</b>
  </p>
)

const components: Components = {
  a: ({ href, children }) => <ExternalLink url={href ?? ''}>{children}</ExternalLink>,
  img: ({ alt }) => <Picture alt={alt} />,
  h1: Subhead,
  h2: Subhead,
  h3: Subhead,
  h4: Subhead,
  h5: Subhead,
  h6: Subhead,
  table: ({ children }) => (
    <div className="wide">
      <table className="table">{children}</table>
    </div>
  ),
}

/** Stands where a picture would be, since loading it would take a network. */
const Picture = ({ alt }: Pick<ComponentProps<'img'>, 'alt'>) => (
  <span className="picture">
    <Icon name="papers" small />
    {alt === undefined || alt === '' ? 'Picture not in the archive' : `Picture: ${alt}`}
  </span>
)
