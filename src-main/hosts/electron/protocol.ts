import { protocol } from 'electron'
import { securityHeaders } from '../http/security-headers'
import { staticFile } from '../http/static-files'
import { APP_HOST, APP_SCHEME } from './links'

/** Must be called before the app is ready. Nothing may go around the content policy. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built renderer at app://bundle/, with the same headers as the loopback host. */
export function servePages(renderer: string): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    const isOurs = host === APP_HOST && method === 'GET'
    const file = isOurs ? await staticFile(renderer, pathname) : null
    if (!file)
      return new Response('There is no such file.', { status: 404, headers: securityHeaders })
    return new Response(new Uint8Array(file.body), {
      headers: { ...securityHeaders, ...file.headers },
    })
  })
}
