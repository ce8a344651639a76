import { useSyncExternalStore } from 'react'

/** A value that several parts of the frame share. */
interface Store<Value> {
  get(): Value
  set(value: Value): void
  /** Calls whenever the value changes; what it returns ends that. */
  listen(changed: () => void): () => void
  /** The value, in a component; it renders again when the value changes. */
  use(): Value
}

/** A value that components follow from anywhere. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  const get = () => value
  const subscribe = (changed: () => void) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }
  return {
    get,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const changed of listeners) changed()
    },
    listen: subscribe,
    use: () => useSyncExternalStore(subscribe, get),
  }
}
