/**
 * Joins the world of the page and that of the preload script, as `contextBridge` does. Both have the
 * same document but not each other's globals, so a message is a synchronous event on the document.
 * Values cross as copies; functions and promises stay where they are and are known by a number.
 *
 * Its text is sent into the page, so it uses nothing outside itself.
 *
 * @param {'page' | 'preload'} world the one that this runs in
 * @returns {{ expose(name: string, value: unknown): void }}
 */
export function connectWorlds(world) {
  const other = world === 'page' ? 'preload' : 'page'
  const held = new Map()
  let lastId = 0
  let reply

  function send(message) {
    reply = undefined
    document.dispatchEvent(new CustomEvent(`electron-double-${other}`, { detail: message }))
    return reply
  }

  function hold(value) {
    const id = `${world}-${++lastId}`
    held.set(id, value)
    return id
  }

  function pack(value) {
    if (typeof value === 'function') return { held: hold(value) }
    if (value instanceof Promise) return packPromise(value)
    if (value instanceof Error) return { error: value.message }
    if (Array.isArray(value)) return { list: value.map(pack) }
    // A file crosses as itself: the event between the worlds takes a copy.
    if (value instanceof File) return { plain: value }
    if (typeof value !== 'object' || value === null) return packPlain(value)
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(UNSENDABLE)
    return { record: Object.entries(value).map(([key, each]) => [key, pack(each)]) }
  }

  const UNSENDABLE = 'An object could not be cloned.'

  function packPlain(value) {
    if (typeof value === 'symbol') throw new Error(UNSENDABLE)
    return { plain: value }
  }

  function packPromise(promise) {
    const id = `${world}-${++lastId}`
    promise.then(
      (value) => send({ settle: id, how: 'resolve', value: pack(value) }),
      (error) => send({ settle: id, how: 'reject', value: pack(error) }),
    )
    return { promise: id }
  }

  function unpack(packed) {
    if ('plain' in packed) return packed.plain
    if ('list' in packed) return packed.list.map(unpack)
    if ('record' in packed)
      return Object.fromEntries(packed.record.map(([key, each]) => [key, unpack(each)]))
    if ('error' in packed) return new Error(packed.error)
    if ('held' in packed) return (...args) => callOther(packed.held, args)
    const waiting = Promise.withResolvers()
    held.set(packed.promise, waiting)
    return waiting.promise
  }

  function callOther(id, args) {
    const answer = send({ call: id, args: args.map(pack) })
    if (answer.thrown) throw unpack(answer.thrown)
    return unpack(answer.value)
  }

  function callOwn(id, args) {
    try {
      return { value: pack(held.get(id)(...args.map(unpack))) }
    } catch (error) {
      return { thrown: pack(error) }
    }
  }

  const deepFreeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
    return Object.freeze(value)
  }

  document.addEventListener(`electron-double-${world}`, ({ detail: message }) => {
    if ('reply' in message) reply = message.reply
    else if ('call' in message) send({ reply: callOwn(message.call, message.args) })
    else if ('settle' in message) {
      held.get(message.settle)[message.how](unpack(message.value))
      held.delete(message.settle)
    } else {
      const value = deepFreeze(unpack(message.value))
      Object.defineProperty(window, message.expose, { value, enumerable: true })
    }
  })

  return { expose: (name, value) => void send({ expose: name, value: pack(value) }) }
}
