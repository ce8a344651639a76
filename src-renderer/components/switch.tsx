import type { ReactNode } from 'react'

/** On or off at once, with its name beside it. */
export function Switch(props: {
  isOn: boolean
  change: (isOn: boolean) => void
  children: ReactNode
}) {
  const { isOn, change, children } = props
  return (
    <label className="check">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ target }) => change(target.checked)}
      />
      {children}
    </label>
  )
}
