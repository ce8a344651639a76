import type { ReactNode } from 'react'
import { useHeldPress } from './use-held-press'

/** On or off at once, with its name beside it. */
export function Switch(props: {
  isOn: boolean
  change: (isOn: boolean) => void
  children: ReactNode
}) {
  const [isOn, press] = useHeldPress(props.isOn, props.change)
  return (
    <label className="check">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ target }) => press(target.checked)}
      />
      {props.children}
    </label>
  )
}
