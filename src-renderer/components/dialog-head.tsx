import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components'
import { Icon } from './icon'

/** The head of a dialog: what it is, of what, and its way out where it has no button for that. */
export function DialogHead(props: {
  title: string
  of?: string
  close?: () => void
  /** What searches the dialog. */
  children?: ReactNode
}) {
  const { title, of, close, children } = props
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
      {children}
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
