import { useEffect, useState } from 'react'
import { LONGEST_NOTE } from '#contract/library'
import { say } from '../frame/toast'
import { lateCode } from '../late/late-code'
import { useLate } from '../late/use-late'
import { AsWritten, OrAsWritten } from './markdown/as-written'
import type { TextKind } from './markdown/mathematics'
import { formatCount } from './number'

// On its own, since the mathematics is larger than the rest of the app; on its way as soon as a page
// that may show text is.
const readerCode = lateCode(
  'What sets texts and formulas',
  async () => (await import('./markdown/rendered-markdown')).RenderedMarkdown,
)
void readerCode.ahead()

/** A hundred quotations or lists within each other, which no author means and no reader of Markdown bears. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){100}/m

/**
 * A description, an abstract or a note, in reading type. Until the reader for Markdown has come, the text
 * holds its place: an abstract as it is written, Markdown unseen. What cannot be read stays as it is written.
 */
export function Markdown({ text, kind = 'markdown' }: { text: string; kind?: TextKind }) {
  return <div className="prose">{readable(text, kind)}</div>
}

function readable(text: string, kind: TextKind) {
  // No known text of an archive has more than 8,000 characters, and no note may have more than this;
  // a megabyte of formulas would hold up the page for seconds.
  if (text.length > LONGEST_NOTE) return <EndlessText text={text} />
  if (TOO_DEEP.test(text)) return <AsWritten text={text} />
  return (
    <OrAsWritten key={text} text={text}>
      <Read text={text} kind={kind} />
    </OrAsWritten>
  )
}

function Read({ text, kind }: { text: string; kind: TextKind }) {
  const { code: RenderedMarkdown, failure } = useLate(readerCode)
  useEffect(() => {
    if (failure !== null) say(`${failure} Texts are shown as they are written.`)
  }, [failure])
  if (RenderedMarkdown) return <RenderedMarkdown text={text} kind={kind} />
  if (failure !== null) return <AsWritten text={text} />
  return <p className={kind === 'markdown' ? 'unread' : undefined}>{text}</p>
}

/** Characters of a text beyond all measure that are shown at first. */
const BEGINNING = 16_000

/** A text that cannot be what it should be: its beginning as it is written, and all of it on demand. */
function EndlessText({ text }: { text: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <AsWritten text={isOpen ? text : `${text.slice(0, BEGINNING).toWellFormed()}…`} />
      {!isOpen && (
        <button type="button" className="button quiet small flush" onClick={() => setOpen(true)}>
          Show all {formatCount(text.length)} characters, as they are written
        </button>
      )}
    </>
  )
}
