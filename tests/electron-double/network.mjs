import { orMissing } from './missing.mjs'

/** The schemes that the app has registered, with their handlers once there are any. */
const schemes = new Map()

/** Requests that no scheme of the app answers. None of them leaves the machine. */
export const strays = []

// Chromium takes no new scheme from outside, so app://bundle/x is https://bundle.app.double.invalid/x.
const DISGUISE = /^https:\/\/([^/]+)\.([a-z0-9+.-]+)\.double\.invalid/

export function disguise(address) {
  const url = new URL(address)
  const scheme = url.protocol.slice(0, -1)
  if (!schemes.has(scheme)) return address
  return `https://${url.host}.${scheme}.double.invalid${url.pathname}${url.search}${url.hash}`
}

export const undisguise = (address) => address.replace(DISGUISE, '$2://$1')

/** @param {{ isReady(): boolean }} app */
export function networkOf(app) {
  const protocol = {
    registerSchemesAsPrivileged(list) {
      if (app.isReady()) throw new Error('Schemes must be registered before the app is ready.')
      for (const { scheme } of list) schemes.set(scheme, undefined)
    },
    handle: (scheme, handler) => void schemes.set(scheme, handler),
  }
  const defaultSession = {
    protocol,
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    webRequest: orMissing('session.webRequest', { onBeforeRequest() {} }),
  }
  return {
    protocol: orMissing('protocol', protocol),
    session: orMissing('session', { defaultSession: orMissing('session', defaultSession) }),
  }
}

/**
 * Answers one request of a page.
 *
 * @param {import('playwright-core').Route} route
 * @param {(page: import('playwright-core').Page) => any} windowOf
 */
export async function answer(route, windowOf) {
  const request = route.request()
  const address = request.url()
  if (request.isNavigationRequest() && !mayNavigate(request, windowOf))
    return route.abort('aborted')
  const handler = schemes.get(DISGUISE.exec(address)?.[2])
  if (!handler) {
    strays.push(address)
    return route.abort()
  }
  const reply = await handler(new Request(undisguise(address), { method: request.method() }))
  return route.fulfill({
    status: reply.status,
    headers: Object.fromEntries(reply.headers),
    body: Buffer.from(await reply.arrayBuffer()),
  })
}

/** Asks the app, but for navigations that the app itself began. */
function mayNavigate(request, windowOf) {
  const window = ownerOf(request, windowOf)
  if (!window) return false
  if (window.loading === request.url()) return true
  let prevented = false
  const details = {
    url: undisguise(request.url()),
    isMainFrame: request.frame().parentFrame() === null,
    preventDefault: () => (prevented = true),
  }
  window.webContents.emit('will-frame-navigate', details)
  return !prevented
}

function ownerOf(request, windowOf) {
  try {
    return windowOf(request.frame().page())
  } catch {
    // The first request of a popup comes before its frame. The double has no second window for it.
    return undefined
  }
}
