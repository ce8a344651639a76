import { useEffect, useState } from 'react'
import { createStore } from '../store'

/** What a toast offers to do about what it says, such as to undo it. */
interface Offer {
  words: string
  act: () => void
}

/** Something done out of sight, said in a sentence. Set anew for each, so that the same can be said twice. */
const toast = createStore<{ text: string; offer?: Offer | undefined } | null>(null)

/** Says a sentence for some seconds, with an offer to take back what was done. */
export const say = (text: string, offer?: Offer) => toast.set({ text, offer })

const stay = 6000

/** Shows the last toast for six seconds, or as long as the pointer or the focus rests on it. */
export function Toaster() {
  const current = toast.use()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!current || isHeld) return undefined
    const timer = setTimeout(() => toast.set(null), stay)
    return () => clearTimeout(timer)
  }, [current, isHeld])
  return (
    <div
      className="toasts"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {current && (
        <p className="toast">
          {current.text}
          {current.offer && <OfferButton offer={current.offer} hold={setHeld} />}
        </p>
      )}
    </div>
  )
}

function OfferButton({ offer, hold }: { offer: Offer; hold: (isHeld: boolean) => void }) {
  const accept = () => {
    toast.set(null)
    // A button that is taken away loses the focus without a word.
    hold(false)
    offer.act()
  }
  return (
    <button type="button" onFocus={() => hold(true)} onBlur={() => hold(false)} onClick={accept}>
      {offer.words}
    </button>
  )
}
