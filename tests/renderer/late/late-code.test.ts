import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AskError } from '#contract/ask'
import { lateCode } from '../../../src-renderer/late/late-code'

beforeEach(() => vi.stubGlobal('window', {}))
afterEach(() => vi.unstubAllGlobals())

/** Code that comes or fails as a list says, one outcome for each time it is asked for. */
function planned(outcomes: readonly ('comes' | 'fails')[]) {
  const asked = { times: 0 }
  const late = lateCode('The palette', async () => {
    const outcome = outcomes[asked.times]
    asked.times += 1
    if (outcome !== 'comes') throw new TypeError('Failed to fetch dynamically imported module')
    return 'code'
  })
  return { late, asked }
}

const SENTENCE = 'The palette could not be loaded. Is the program that serves it still running?'

describe('code that comes late', () => {
  it.each([
    { outcomes: ['comes'], said: ['code'], times: 1 },
    { outcomes: ['comes', 'fails'], said: ['code', 'code'], times: 1 },
    { outcomes: ['fails', 'comes'], said: [SENTENCE, 'code'], times: 2 },
    {
      outcomes: ['fails', 'fails', 'comes', 'fails'],
      said: [SENTENCE, SENTENCE, 'code', 'code'],
      times: 3,
    },
  ] as const)('$outcomes is met as $said', async ({ outcomes, said, times }) => {
    const { late, asked } = planned(outcomes)
    for (const expected of said) {
      const met = await late.load().catch((error: unknown) => error)
      expect(met instanceof AskError ? met.message : met).toBe(expected)
      expect(late.get()).toBe(met === 'code' ? 'code' : null)
    }
    expect(asked.times).toBe(times)
  })

  it('is asked for once by all who want it at the same time, who all hear of a failure', async () => {
    const { late, asked } = planned(['fails', 'comes'])
    const failed = await Promise.allSettled([late.load(), late.load()])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(asked.times).toBe(1)
    expect(await Promise.all([late.load(), late.load()])).toEqual(['code', 'code'])
    expect(asked.times).toBe(2)
  })

  it('is brought ahead without a word, and tried again when it is wanted', async () => {
    const { late } = planned(['fails', 'comes'])
    await late.ahead()
    expect(late.get()).toBeNull()
    expect(await late.load()).toBe('code')
  })

  it('tells the log of the desktop app why it did not come', async () => {
    const ask = vi.fn<(method: string, request: string) => void>()
    vi.stubGlobal('window', { archive: { ask } })
    await planned(['fails']).late.ahead()
    expect(ask).toHaveBeenCalledWith('report', expect.stringContaining('Failed to fetch'))
  })
})

it('nothing is loaded late in another way', () => {
  const folder = join(import.meta.dirname, '../../../src-renderer')
  const past = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      return /\blazy\(|\bimport\(/.test(source) && !source.includes('lateCode(')
    })
  // The list of the chapters, which chapter-texts.ts loads.
  expect(past).toEqual([join('pages', 'guide', 'chapters.ts')])
})
