import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { keepShell } from '../../../../src-main/hosts/electron/kept-shell'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pwc-shell-'))
  path = join(folder, 'profile/desktop.json')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const log = vi.fn<(line: string) => void>()
const usual = { windows: [], lastKey: 0, theme: 'system', recent: [] }
const place = {
  key: 'w1',
  bounds: { x: -5, y: 0, width: 800, height: 600 },
  isMaximised: true,
  isFullScreen: false,
}

it('begins with what is usual', () => {
  expect(keepShell(path, log).state).toEqual(usual)
  expect(existsSync(path)).toBe(false)
})

it('keeps what changed, whole, for the next start', () => {
  const kept = keepShell(path, log)
  kept.change({ windows: [place], lastKey: 1 })
  kept.change({ theme: 'dark', recent: ['/dumps'] })
  kept.flush()
  expect(readdirSync(join(folder, 'profile'))).toEqual(['desktop.json'])
  expect(keepShell(path, log).state).toEqual({
    windows: [place],
    lastKey: 1,
    theme: 'dark',
    recent: ['/dumps'],
  })
})

it.each([
  ['no JSON', '{"theme":', {}],
  ['another form', '[1, 2]', {}],
  ['a key of no number', '{"lastKey":-1,"theme":"dark"}', { theme: 'dark' }],
  ['a window without a size', '{"windows":[{"key":"w1"}],"lastKey":2}', { lastKey: 2 }],
  ['a key that is none', JSON.stringify({ windows: [{ ...place, key: '../x' }] }), {}],
  ['a theme of another version', '{"theme":"sepia","recent":["/a"]}', { recent: ['/a'] }],
  ['too many recent files', JSON.stringify({ recent: Array(11).fill('/a') }), {}],
])('reads what it can of a file with %s', (_, text, expected) => {
  const own = join(folder, 'desktop.json')
  writeFileSync(own, text)
  expect(keepShell(own, log).state).toEqual({ ...usual, ...expected })
})

it('says in the log that it cannot be kept, and goes on', () => {
  writeFileSync(join(folder, 'profile'), 'a file in the way')
  const kept = keepShell(path, log)
  kept.change({ lastKey: 2 })
  kept.flush()
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(path))
  expect(kept.state.lastKey).toBe(2)
  expect(readFileSync(join(folder, 'profile'), 'utf8')).toBe('a file in the way')
})
