// Puts the double in place of the module `electron`, for import and for require alike.
import Module, { register } from 'node:module'

const isElectron = /^electron(\/main)?$/
const hooks = `
  const double = ${JSON.stringify(new URL('./double.mjs', import.meta.url).href)}
  export const resolve = (id, context, next) =>
    ${isElectron}.test(id) ? { url: double, shortCircuit: true } : next(id, context)`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)

// Undocumented, but the one place that every `require` passes, the debugger's own among them.
const LOAD = '_load'
const load = Module[LOAD]
Module[LOAD] = function (id, ...rest) {
  return isElectron.test(id) ? globalThis.electronDouble : load.call(this, id, ...rest)
}
