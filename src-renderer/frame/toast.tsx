import { useEffect, useState } from 'react'
import { createStore } from '../store'

/** Something done out of sight, said in a sentence. Set anew for each, so that the same can be said twice. */
const toast = createStore<{ text: string } | null>(null)

export const say = (text: string) => toast.set({ text })

const stay = 6000

/** Shows the last toast for six seconds, or as long as the pointer rests on it. */
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
      {current && <p className="toast">{current.text}</p>}
    </div>
  )
}
