import { useLayoutEffect, useRef, useState, type ComponentType } from 'react'
import { holdKeys } from './held-keys'
import { say } from './toast'

interface Closing {
  close: () => void
}

/** A layer whose code is loaded when it is wanted. */
interface LateLayer<Props> {
  /** The layer; nothing while its code is on its way. */
  Layer: ComponentType<Props>
  /** Loads its code before it is wanted, if it can be had. */
  ahead: () => Promise<void>
}

/**
 * Makes a layer of which the code is loaded when it is first shown. It is drawn the moment it is there,
 * which React's own `lazy` puts off by a third of a second, and takes what was typed meanwhile. When the
 * code cannot be had, that is said, and the layer closed, so that the next press tries again.
 */
export function lateLayer<Props extends object>(
  /** What it is called, to begin a sentence with. */
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LateLayer<Props & Closing> {
  let known: ComponentType<Props> | null = null
  const get = async () => {
    known ??= await load()
  }
  function Layer(props: Props & Closing) {
    const [Loaded, setLoaded] = useState(() => known)
    const { close } = props
    const leave = useRef(close)
    useLayoutEffect(() => {
      leave.current = close
    })
    useLayoutEffect(() => {
      let isWanted = true
      const keys = known ? null : holdKeys(() => leave.current())
      const draw = async () => {
        try {
          await get()
        } catch {
          if (!isWanted) return
          leave.current()
          say(`${name} could not be loaded. Is the program that serves it still running?`)
          return
        }
        if (!isWanted) return
        keys?.arrive()
        setLoaded(() => known)
      }
      void draw()
      return () => {
        isWanted = false
        keys?.end()
      }
    }, [])
    return Loaded && <Loaded {...props} />
  }
  // Whoever wants the layer will be told.
  return { Layer, ahead: () => get().catch(() => {}) }
}
