import { beforeEach, expect, it, vi } from 'vitest'
import type { Call } from '#contract/contract'
import type { KeptShell } from '../../../../src-main/hosts/electron/kept-shell'
import { rememberingImports, withRecent } from '../../../../src-main/hosts/electron/recent'

const { addRecentDocument } = vi.hoisted(() => ({
  addRecentDocument: vi.fn<(path: string) => void>(),
}))
vi.mock('electron', () => ({ app: { addRecentDocument } }))
beforeEach(() => addRecentDocument.mockReset())

const answering =
  (ok: boolean): Call =>
  async () =>
    ok
      ? { ok, value: {} }
      : { ok, error: { code: 'invalid-request', message: 'It cannot be imported.' } }

async function ask(ok: boolean, method: string, request: unknown) {
  const change = vi.fn<KeptShell['change']>()
  const changed = vi.fn<() => void>()
  const kept = { state: { recent: ['/old'] }, change } as unknown as KeptShell
  const call = rememberingImports(answering(ok), kept, changed)
  return { outcome: await call(method, request), change, changed }
}

it('remembers what is imported, last first', async () => {
  const { outcome, change, changed } = await ask(true, 'import', { paths: '/a\r\n/b\n' })
  expect(outcome.ok).toBe(true)
  expect(change).toHaveBeenCalledExactlyOnceWith({ recent: ['/a', '/b', '/old'] })
  expect(addRecentDocument.mock.calls).toEqual([['/a'], ['/b']])
  expect(changed).toHaveBeenCalledOnce()
})

it.each([
  ['an import that is refused', false, 'import', { paths: '/a' }],
  ['any other request', true, 'plan', { paths: '/a' }],
])('remembers nothing of %s', async (_, ok, method, request) => {
  const { outcome, change } = await ask(ok, method, request)
  expect(outcome.ok).toBe(ok)
  expect(change).not.toHaveBeenCalled()
})

it.each([
  [
    ['/a', '/b'],
    ['/b', '/c'],
    ['/b', '/c', '/a'],
  ],
  [[], [], []],
  [
    Array.from({ length: 10 }, (_, at) => `/${at}`),
    ['/x'],
    ['/x', ...'012345678'].map((at) => at.replace(/^(\d)/, '/$1')),
  ],
])('%j with %j is %j', (known, paths, expected) => {
  expect(withRecent(known, paths)).toEqual(expected)
})
