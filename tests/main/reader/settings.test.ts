import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, constantFrom, integer, property, record } from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { commandIds } from '#contract/commands/commands'
import {
  contrasts,
  densities,
  doubtChoices,
  firstSettings,
  MOST_HOSTS,
  motions,
  themes,
} from '#contract/settings'
import { settingsRequests } from '#contract/settings-requests'
import { openReader } from '../../../src-main/reader/preferences'
import { restored } from '../../../src-main/reader/restore'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const answers = () => openReader(folder, () => {}).answers
/** Opens the file anew, as after a restart. */
function kept() {
  const reader = openReader(folder, () => {})
  reader.refresh()
  return reader.answers.preferences({}).settings
}
const stored = () =>
  (JSON.parse(readFileSync(join(folder, 'reader.json'), 'utf8')) as { settings: object }).settings

describe('a setting', () => {
  it('is as the program comes until it is changed, and found again after a restart', () => {
    expect(kept()).toEqual(firstSettings)
    answers().set({ theme: 'dark', zoom: 150 })
    answers().set({ tabs: 'new' })
    expect(kept()).toEqual({ ...firstSettings, theme: 'dark', zoom: 150, tabs: 'new' })
    expect(stored()).toEqual({ theme: 'dark', zoom: 150, tabs: 'new', keys: [] })
  })

  it('may be any that can be chosen', () => {
    const any = record(
      {
        theme: constantFrom(...themes),
        contrast: constantFrom(...contrasts),
        motion: constantFrom(...motions),
        density: constantFrom(...densities),
        zoom: integer({ min: 50, max: 300 }),
        doubts: constantFrom(...doubtChoices),
        tabs: constantFrom('restored', 'new'),
        singles: constantFrom('on', 'off'),
      },
      { requiredKeys: [] },
    )
    assert(
      property(any, (change) => {
        const before = kept()
        expect(answers().set(change).settings).toEqual({ ...before, ...change })
        expect(kept()).toEqual({ ...before, ...change })
      }),
      { numRuns: 30 },
    )
  })

  it('is not written again when it is so already', () => {
    answers().set({ theme: 'dark' })
    answers()['set-keys']({ command: 'export', keys: 'Mod+s' })
    const before = statSync(join(folder, 'reader.json'), { bigint: true })
    answers().set({ theme: 'dark' })
    answers().set({})
    answers()['set-keys']({ command: 'export', keys: 'Mod+s' })
    answers()['set-keys']({ command: 'print' })
    expect(statSync(join(folder, 'reader.json'), { bigint: true })).toEqual(before)
  })

  it('that this version does not know is as if it were not there, and stays in the file', () => {
    const settings = {
      theme: 'sepia',
      zoom: 5000,
      motion: 'none',
      font: 'serif',
      keys: [
        { command: 'export', keys: ['Mod+s', 'no keys at all'] },
        { command: 'of a later version', keys: ['x'] },
        { command: '__proto__', keys: ['y'] },
      ],
    }
    writeFileSync(join(folder, 'reader.json'), JSON.stringify({ version: 2, settings }))
    expect(kept()).toEqual({
      ...firstSettings,
      motion: 'none',
      keys: Object.fromEntries([
        ['export', ['Mod+s']],
        ['of a later version', ['x']],
        ['__proto__', ['y']],
      ]),
    })
    answers().set({ contrast: 'more' })
    expect(stored()).toMatchObject({ font: 'serif', motion: 'none', contrast: 'more' })
  })
})

describe('the keys of a command', () => {
  it('are several, none, or its own again', () => {
    answers()['set-keys']({ command: 'export', keys: 'Mod+s\ne x\nMod+s' })
    answers()['set-keys']({ command: 'print', keys: '' })
    expect(kept().keys).toEqual({ export: ['Mod+s', 'e x'], print: [] })
    answers()['set-keys']({ command: 'export' })
    expect(kept().keys).toEqual({ print: [] })
  })

  it('can be given for every command there is', () => {
    for (const command of commandIds) answers()['set-keys']({ command, keys: 'Alt+q' })
    expect(Object.keys(kept().keys)).toHaveLength(commandIds.length)
  })
})

const trust = (host: string, off = false) => answers()['trust-host']({ host, off })

describe('a host that opens without asking', () => {
  it('is kept until it is taken back', () => {
    trust('arxiv.org')
    trust('github.com')
    trust('arxiv.org')
    expect(kept().hosts).toEqual(['arxiv.org', 'github.com'])
    trust('arxiv.org', true)
    trust('never.example', true)
    expect(kept().hosts).toEqual(['github.com'])
    trust('github.com', true)
    expect(kept()).toEqual(firstSettings)
  })

  it('is forgotten for the one allowed last, when there are too many', () => {
    const hosts = Array.from({ length: MOST_HOSTS }, (_, number) => `host-${number}.org`)
    const settings = { keys: [], hosts }
    writeFileSync(join(folder, 'reader.json'), JSON.stringify({ version: 2, settings }))
    trust('one-more.org')
    expect(kept().hosts).toEqual([...hosts.slice(1), 'one-more.org'])
  })

  it.each([[['a.org', 'not a host']], [['www.a.org']], [[7]], ['a.org'], [null]])(
    '%j in the file is as if there were none',
    (hosts) => {
      const settings = { theme: 'dark', keys: [], hosts }
      writeFileSync(join(folder, 'reader.json'), JSON.stringify({ version: 2, settings }))
      expect(kept()).toEqual({ ...firstSettings, theme: 'dark' })
    },
  )

  it.each(['', 'a b', 'https://a.org', 'a.org/x', 'user@a.org', 'www.a.org', 'A.org', 'a.org?x'])(
    'is not %j',
    (host) => {
      expect(settingsRequests['trust-host'].safeParse({ host }).success).toBe(false)
    },
  )

  it.each(['arxiv.org', 'localhost:8080', '[::1]', 'xn--bcher-kva.example'])(
    'may be %j',
    (host) => {
      expect(settingsRequests['trust-host'].safeParse({ host }).success).toBe(true)
    },
  )

  it('is not allowed by what is restored from a file', () => {
    const reader = openReader(folder, () => {})
    reader.answers['trust-host']({ host: 'own.org', off: false })
    const settings = { theme: 'dark', keys: [], hosts: ['theirs.org'] }
    const text = JSON.stringify({ version: 2, settings })
    for (const how of ['merge', 'replace'] as const) {
      restored(reader.file, { text, how, preview: false })
      expect(kept()).toMatchObject({ theme: 'dark', hosts: ['own.org'] })
    }
  })
})

describe('all settings', () => {
  it('come back as they were, or only the keys', () => {
    answers().set({ theme: 'dark', singles: 'off' })
    answers()['set-keys']({ command: 'export', keys: 'e' })
    answers()['trust-host']({ host: 'arxiv.org', off: false })
    answers()['reset-settings']({ part: 'keys' })
    expect(kept()).toEqual({ ...firstSettings, theme: 'dark', hosts: ['arxiv.org'] })
    answers()['reset-settings']({ part: 'all' })
    expect(kept()).toEqual(firstSettings)
  })
})
