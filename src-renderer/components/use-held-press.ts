import { useEffect, useState } from 'react'

/** Milliseconds. What has not followed by then was not done. */
const patience = 1000

/**
 * Whether a box is on whose state stands elsewhere, such as in the address: what was pressed holds until
 * that has followed, so that the box does not flip back for a moment. Answers with the state and with what
 * a press calls.
 */
export function useHeldPress(
  isOn: boolean,
  change: (isOn: boolean) => void,
): [boolean, (isOn: boolean) => void] {
  const [pressed, setPressed] = useState<boolean | null>(null)
  if (pressed === isOn) setPressed(null)
  useEffect(() => {
    if (pressed === null) return
    const timer = setTimeout(() => setPressed(null), patience)
    return () => clearTimeout(timer)
  }, [pressed])
  const press = (wanted: boolean) => {
    setPressed(wanted)
    change(wanted)
  }
  return [pressed ?? isOn, press]
}
