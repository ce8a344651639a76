import { useId, type ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from '../../../components/icon'
import { InDock } from '../../../frame/dock'
import { useDocks } from './use-docks'

interface FrameProps {
  /** A line above the heading. */
  over: ReactNode
  heading: string
  /** What the panel is of; with another, its heading takes the focus anew. */
  of: string
  /** Beside the cross that closes. */
  actions?: ReactNode
  close: () => void
  children: ReactNode
}

/** A panel beside the page where there is room, else a layer above it that keeps the focus inside. */
export function PanelFrame(props: FrameProps) {
  return useDocks() ? <Docked {...props} /> : <Layer {...props} />
}

function Docked(props: FrameProps) {
  const id = useId()
  return (
    <InDock>
      <aside className="inspector" aria-labelledby={id}>
        <PanelHead {...props}>
          <h2 key={props.of} id={id} ref={focus} tabIndex={-1}>
            <bdi>{props.heading}</bdi>
          </h2>
        </PanelHead>
        {props.children}
      </aside>
    </InDock>
  )
}

function Layer(props: FrameProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && props.close()}
      className="scrim panel-scrim"
    >
      <Modal className="panel-layer">
        <Dialog className="inspector float">
          <PanelHead {...props}>
            <Heading key={props.of} slot="title" level={2} ref={focus} tabIndex={-1}>
              <bdi>{props.heading}</bdi>
            </Heading>
          </PanelHead>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PanelHead({ over, actions, close, children }: FrameProps) {
  return (
    <header>
      <div>
        <p className="small soft clamp">{over}</p>
        {children}
      </div>
      {actions}
      <button
        type="button"
        className="icon-button small"
        aria-label="Close the panel"
        title="Close (Esc)"
        onClick={close}
      >
        <Icon name="close" />
      </button>
    </header>
  )
}

/** A heading takes the focus when it appears, so that it is read out. */
const focus = (heading: HTMLElement | null) => heading?.focus()
