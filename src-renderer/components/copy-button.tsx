import { copyText } from '../clipboard'
import { say } from '../frame/toast'
import { Icon } from './icon'

/** A short text that a press copies, with what it is before it. */
export function CopyButton(props: {
  /** What the text is, for the tooltip and the words afterwards: "arXiv id". */
  label: string
  text: string
  before?: string
}) {
  const { label, text, before } = props
  return (
    <>
      {before !== undefined && `${before} `}
      <button
        type="button"
        className="copy-button"
        aria-label={`Copy ${label} ${text}`}
        title={`Copy ${label}`}
        onClick={() => void copy(label, text)}
      >
        <b>{text}</b>
        <Icon name="copy" small />
      </button>
    </>
  )
}

async function copy(label: string, text: string): Promise<void> {
  const isCopied = await copyText(text)
  say(isCopied ? `Copied ${label} ${text}` : `The system did not let the ${label} be copied.`)
}
