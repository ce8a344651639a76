import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { securityHeaders } from '../../src-main/hosts/http/security-headers'
import { builtFiles, out } from './built'

const policy = new Map(
  securityHeaders['content-security-policy'].split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources] as const
  }),
)

describe('the content policy', () => {
  it('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect([...policy.keys()].toSorted()).toEqual([
      'base-uri',
      'connect-src',
      'default-src',
      'font-src',
      'form-action',
      'frame-ancestors',
      'img-src',
      'script-src',
      'style-src',
    ])
  })

  it.each([
    ['script-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['img-src', ["'self'", 'data:']],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ])('has for %s no more than %j', (name, sources) => {
    expect(policy.get(name)).toEqual(sources)
  })

  it('takes one style by its hash, and no other within the page', () => {
    const [self, hash, ...others] = policy.get('style-src') ?? []
    expect([self, others]).toEqual(["'self'", []])
    expect(hash).toMatch(/^'sha256-[\w+/]{43}='$/)
  })

  it('names no other host, no scheme that carries programs, and nothing unsafe', () => {
    const sources = [...policy.values()].flat()
    expect(
      sources.filter((source) =>
        /unsafe|\*|http|blob:|filesystem:|strict-dynamic|wasm/.test(source),
      ),
    ).toEqual([])
  })
})

type Serve = (request: { url: string; method: string }) => Promise<Response>

const electron = vi.hoisted(() => ({ serve: undefined as Serve | undefined }))

// The real package would download the Electron program as soon as it is imported.
vi.mock('electron', () => ({
  protocol: { handle: (_scheme: string, serve: Serve) => (electron.serve = serve) },
}))

const { servePages } = await import('../../src-main/hosts/electron/protocol')

const ask = (url: string, method = 'GET') => electron.serve?.({ url, method })

describe('the scheme of the desktop app', () => {
  // Throws where there is no build.
  builtFiles('renderer', /^index\.html$/)
  servePages(join(out, 'renderer'))

  it.each([
    ['the page', 'app://bundle/index.html', 'GET', 200],
    ['a script of it', 'app://bundle/theme.js', 'GET', 200],
    ['no file', 'app://bundle/missing', 'GET', 404],
    ['a file outside', 'app://bundle/../main/main.js', 'GET', 404],
    ['a file outside, encoded', 'app://bundle/%2e%2e/main/main.js', 'GET', 404],
    ['a file outside, encoded twice', 'app://bundle/..%2fmain%2fmain.js', 'GET', 404],
    ['a file outside, with backslashes', 'app://bundle/..\\main\\main.js', 'GET', 404],
    ['another host', 'app://bundle.evil/index.html', 'GET', 404],
    ['another port', 'app://bundle:1/index.html', 'GET', 404],
    ['another method', 'app://bundle/index.html', 'POST', 404],
  ])('answers for %s with the policy', async (_, url, method, status) => {
    const reply = await ask(url, method)
    expect(reply?.status).toBe(status)
    for (const [name, value] of Object.entries(securityHeaders))
      expect(reply?.headers.get(name)).toBe(value)
  })
})
