import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

/** A dialog over the page, which waits until it is closed: by its own buttons, Escape or a press beside it. */
export function ModalDialog(props: { className?: string; close: () => void; children: ReactNode }) {
  const { className, close, children } = props
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
      className="scrim"
    >
      <Modal className={className === undefined ? 'modal' : `modal ${className}`}>
        <Dialog className="dialog float">{children}</Dialog>
      </Modal>
    </ModalOverlay>
  )
}
