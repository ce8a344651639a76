import { afterEach, expect, it, vi } from 'vitest'
import { toldKeys } from '../../../src-renderer/commands/spelled-here'

afterEach(() => vi.unstubAllGlobals())

it.each([
  { keys: ['/', 'Mod+l'], system: 'Linux x86_64', told: '/ Control+l' },
  { keys: ['/', 'Mod+l'], system: 'MacIntel', told: '/ Meta+l' },
  { keys: ['Ctrl+Tab', 't j'], system: 'Linux x86_64', told: 'Control+Tab' },
  { keys: ['g s'], system: 'Linux x86_64', told: undefined },
  { keys: [], system: 'Linux x86_64', told: undefined },
])('$keys are told as $told on $system', ({ keys, system, told }) => {
  vi.stubGlobal('navigator', { platform: system })
  expect(toldKeys(keys)).toBe(told)
})
