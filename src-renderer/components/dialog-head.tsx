import { Heading } from 'react-aria-components'
import { Icon } from './icon'

/** The head of a dialog: what it is, of what, and its way out where it has no button for that. */
export function DialogHead(props: { title: string; of?: string; close?: () => void }) {
  const { title, of, close } = props
  return (
    <header>
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      {of !== undefined && (
        <bdi className="soft clip" title={of}>
          {of}
        </bdi>
      )}
      {close && (
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          title="Close (Esc)"
          onClick={close}
        >
          <Icon name="close" />
        </button>
      )}
    </header>
  )
}
