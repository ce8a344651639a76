/**
 * Something of Electron that the double does not have: may be looked at, throws its name when used.
 *
 * @param {string} name
 * @returns {any}
 */
export function missing(name) {
  const refuse = () => {
    throw new Error(`The Electron double has no ${name}.`)
  }
  return new Proxy(function () {}, {
    // Neither a promise nor anything that a debugger asks for by symbol.
    get: (_target, key) =>
      key === 'then' || typeof key === 'symbol' ? undefined : missing(`${name}.${key}`),
    apply: refuse,
    construct: refuse,
  })
}

/**
 * The object with what it lacks filled in by `missing`.
 *
 * @template {object} Target
 * @param {string} name
 * @param {Target} target
 * @returns {Target}
 */
export function orMissing(name, target) {
  return new Proxy(target, {
    get(object, key) {
      if (!(key in object) && key !== 'then' && typeof key !== 'symbol')
        return missing(`${name}.${key}`)
      const value = Reflect.get(object, key)
      // Methods of classes with private fields do not work on a proxy.
      const isMethod = typeof value === 'function' && key !== 'constructor' && key !== 'prototype'
      return isMethod ? value.bind(object) : value
    },
  })
}
