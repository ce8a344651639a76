import { useEffect, useState } from 'react'
import { hostOf } from '#contract/web-address'

/**
 * Says where a link leads that leaves the program while it is pointed at or has the focus, as browsers do.
 * Who listens hears the same of the link itself.
 */
export function LinkStatus() {
  const address = useLinkAtHand()
  if (address === null) return null
  return (
    <p className="link-status" aria-hidden="true">
      Opens <b>{hostOf(new URL(address))}</b> in your browser: {address}
    </p>
  )
}

/** The address of the link under the pointer, else of the one with the focus of the keyboard. */
function useLinkAtHand(): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let pointed: string | null = null
    const update = () => setAddress(pointed ?? leaving(document.querySelector(':focus-visible')))
    const point = ({ target }: PointerEvent) => {
      pointed = leaving(target)
      update()
    }
    const leave = () => {
      pointed = null
      update()
    }
    document.addEventListener('pointerover', point)
    document.documentElement.addEventListener('pointerleave', leave)
    document.addEventListener('focusin', update)
    document.addEventListener('focusout', update)
    return () => {
      document.removeEventListener('pointerover', point)
      document.documentElement.removeEventListener('pointerleave', leave)
      document.removeEventListener('focusin', update)
      document.removeEventListener('focusout', update)
    }
  }, [])
  return address
}

function leaving(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a[target="_blank"]') : null
  return link instanceof HTMLAnchorElement ? link.href : null
}
