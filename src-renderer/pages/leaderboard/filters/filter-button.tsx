import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Icon } from '../../../components/icon'

/** A filter that is chosen in a layer under its button. Disabled with a reason where it could do nothing. */
export function FilterButton(props: {
  name: string
  isOn: boolean
  /** Why there is nothing to choose. */
  reason?: string | undefined
  children: ReactNode
}) {
  const { name, isOn, reason, children } = props
  return (
    <DialogTrigger>
      <span className="filter-button" title={reason ?? name}>
        <Button
          className={isOn ? 'button small quiet is-on' : 'button small quiet'}
          isDisabled={reason !== undefined}
        >
          <bdi className="clip">{name}</bdi>
          {reason !== undefined && <span className="visually-hidden">, {reason}</span>}
          <Icon name="down" small />
        </Button>
      </span>
      <Popover className="popover filter-popover float" placement="bottom start">
        <Dialog aria-label={name}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  )
}
