import { execFileSync } from 'node:child_process'
import {
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import { takeWriterLock } from '../../../src-main/snapshots/writer-lock'
import { temporaryFolder } from '../../fixtures/dumps'
import { answer, keptSnapshots, outcomeOfWork } from '../../fixtures/kept-snapshots'
import { snapshotFile } from '../../fixtures/snapshot-file'

const idsOf = ({ snapshots }: KeptSnapshots) =>
  snapshots.map(({ id, inUse }) => (inUse ? `${id} (in use)` : id))

function damage(path: string): void {
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length / 2))
}

function flipByte(path: string): void {
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255
  writeFileSync(path, bytes)
}

describe('the snapshots of a computer', () => {
  it('are the kept ones and the shipped one, which is in use at first', async () => {
    const { another, folder } = await keptSnapshots('one', 'two')
    const { call, close } = another()
    const kept = await answer<KeptSnapshots>(call('snapshots', {}))
    expect(idsOf(kept)).toEqual(['bundled (in use)', 'one', 'two'])
    expect(kept).toMatchObject({ folder, notice: null, work: null, successor: null })
    expect(kept.bytes).toBe(3 * (kept.snapshots[0]?.bytes ?? 0))
    expect(kept.snapshots[1]).toMatchObject({
      place: 'kept',
      facts: { counts: { papers: 2 } },
      trouble: null,
      verified: null,
    })
    await close()
  })

  it('lose at the start what a change that was ended in the middle left behind', async () => {
    const { another, folder } = await keptSnapshots('one')
    const first = another()
    await answer(first.call('switch', { snapshot: 'one' }))
    await first.close()
    const record = readdirSync(folder).find((name) => name.endsWith('.json')) ?? ''
    // No process has this number: it is above what Linux gives.
    writeFileSync(join(folder, `${record}.99999999.partial`), '{"version"')
    const second = another()
    expect(idsOf(await answer(second.call('snapshots', {})))).toEqual(['one (in use)', 'bundled'])
    await second.close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it('are switched without a restart, and the next start goes on with the same', async () => {
    const { another } = await keptSnapshots('one')
    const first = another()
    expect(idsOf(await answer(first.call('switch', { snapshot: 'one' })))).toEqual([
      'one (in use)',
      'bundled',
    ])
    await first.close()
    const second = another()
    expect(idsOf(await answer(second.call('snapshots', {})))).toEqual(['one (in use)', 'bundled'])
    await second.close()
  })

  it('keep the name that the reader gives them, also on the pages', async () => {
    const { another } = await keptSnapshots('one')
    const { call, close } = another()
    await answer(call('switch', { snapshot: 'one' }))
    await answer(call('rename', { snapshot: 'one', name: 'Mine' }))
    expect(await answer(call('info', {}))).toMatchObject({ name: 'Mine' })
    expect(await answer(call('home', {}))).toMatchObject({ name: 'Mine' })
    expect(await answer(call('snapshot-info', { snapshot: 'one' }))).toMatchObject({
      name: 'Mine',
    })
    await close()
  })

  it('are removed, and the one before takes the place of the one in use', async () => {
    const { another, folder } = await keptSnapshots('one', 'two')
    const { call, close } = another()
    await answer(call('switch', { snapshot: 'one' }))
    expect(await answer(call('switch', { snapshot: 'two' }))).toMatchObject({ successor: 'one' })
    const kept = await answer<KeptSnapshots>(call('remove', { snapshot: 'two' }))
    expect(idsOf(kept)).toEqual(['one (in use)', 'bundled'])
    expect(existsSync(join(folder, 'two.sqlite'))).toBe(false)
    await close()
  })

  it.each([
    [
      'remove',
      { snapshot: 'bundled' },
      'The snapshot that ships with the program cannot be removed.',
    ],
    [
      'rename',
      { snapshot: 'bundled', name: 'x' },
      'The snapshot that ships with the program cannot be renamed.',
    ],
    [
      'switch',
      { snapshot: 'absent' },
      'There is no snapshot “absent” on this computer; “pwc snapshots” lists those that there are.',
    ],
    [
      'remove',
      { snapshot: '../reader' },
      'There is no snapshot “../reader” on this computer; “pwc snapshots” lists those that there are.',
    ],
    [
      'diff',
      { old: 'one', new: 'bundled' },
      '“one” and “bundled” have not been compared yet; compare them first.',
    ],
  ])('refuse to %s %j', async (method, request, sentence) => {
    const { another } = await keptSnapshots('one')
    const { call, close } = another()
    expect(await call(method, request)).toMatchObject({ ok: false, error: { message: sentence } })
    await close()
  })

  it('are no more than the file that was named for this start, when it was', async () => {
    const { another, shipped } = await keptSnapshots('one')
    const { call, close } = another(shipped)
    const kept = await answer<KeptSnapshots>(call('snapshots', {}))
    expect(idsOf(kept)).toEqual(['opened-file (in use)', 'one', 'bundled'])
    await close()
  })
})

describe('a damaged snapshot', () => {
  it('is set aside when it cannot be opened, and the one before answers', async () => {
    const { another, folder } = await keptSnapshots('one', 'two')
    const before = another()
    await answer(before.call('switch', { snapshot: 'one' }))
    await answer(before.call('switch', { snapshot: 'two' }))
    await before.close()
    damage(join(folder, 'two.sqlite'))
    const { call, close } = another()
    const kept = await answer<KeptSnapshots>(call('snapshots', {}))
    expect(kept.notice).toMatch(/^two\.sqlite is cut short: .* “one” is open instead\.$/)
    expect(kept.snapshots[0]).toMatchObject({ id: 'one', inUse: true })
    expect(kept.snapshots.find(({ id }) => id === 'two')?.trouble).toMatch(
      /^two\.sqlite is cut short/,
    )
    expect(await answer(call('home', {}))).toMatchObject({ counts: { papers: 2 } })
    await close()
  })

  it('is found by verifying it, and left', async () => {
    const { another, folder } = await keptSnapshots('one')
    const { call, close } = another()
    await answer(call('switch', { snapshot: 'one' }))
    flipByte(join(folder, 'one.sqlite'))
    await answer(call('verify', { snapshot: 'one' }))
    expect(await outcomeOfWork(call)).toMatch(
      /^done: Archive is damaged in one place, first in the MB at byte 0; copy it again or import/,
    )
    const kept = await answer<KeptSnapshots>(call('snapshots', {}))
    expect(idsOf(kept)).toEqual(['bundled (in use)', 'one'])
    expect(kept.snapshots[1]?.trouble).toMatch(/^Archive is damaged/)
    await close()
  })

  it('keeps nobody from what else there is when the shipped one is missing too', async () => {
    const { another, shipped } = await keptSnapshots()
    damage(shipped)
    const { call, close } = another()
    expect(await call('home', {})).toMatchObject({
      ok: false,
      error: { code: 'unusable-file', message: expect.stringMatching(/is cut short/) },
    })
    const kept = await answer<KeptSnapshots>(call('snapshots', {}))
    expect(kept.snapshots[0]).toMatchObject({ id: 'bundled', inUse: false, facts: null })
    await close()
  })
})

describe.skipIf(process.platform === 'win32')('what else stands among the snapshots', () => {
  it.each<[string, (folder: string) => void]>([
    [
      'a link in a circle',
      (folder) => symlinkSync(join(folder, 'c.sqlite'), join(folder, 'c.sqlite')),
    ],
    ['a pipe', (folder) => execFileSync('mkfifo', [join(folder, 'p.sqlite')])],
    [
      'a pipe in the place of the record',
      (folder) => execFileSync('mkfifo', [join(folder, 'snapshots.json')]),
    ],
    [
      'a record of gigabytes',
      (folder) => {
        writeFileSync(join(folder, 'snapshots.json'), '')
        truncateSync(join(folder, 'snapshots.json'), 3 * 2 ** 30)
      },
    ],
  ])('keeps none of them from answering: %s', async (_, put) => {
    const { another, folder } = await keptSnapshots('one')
    put(folder)
    const { call, close } = another()
    expect(idsOf(await answer(call('snapshots', {})))).toEqual(['bundled (in use)', 'one'])
    await close()
  })

  it('is told where it keeps a snapshot from being added', () => {
    const file = join(temporaryFolder(), 'data')
    writeFileSync(file, '')
    expect(() => takeWriterLock(join(file, 'snapshots'))).toThrow(
      'writer.lock cannot be written: its folder is a file; choose another folder.',
    )
  })
})

describe('a whole snapshot', () => {
  it('is known to be whole, and by its fingerprint, until its file changes', async () => {
    const { another, folder } = await keptSnapshots('one')
    const { call, close } = another()
    await answer(call('verify', { snapshot: 'one' }))
    expect(await outcomeOfWork(call)).toMatch(
      /^done: one is whole: every byte is as it was written/,
    )
    const kept = await answer<KeptSnapshots>(call('snapshots', {}))
    const one = kept.snapshots.find(({ id }) => id === 'one')
    expect(one?.verified).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(one?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    writeFileSync(join(folder, 'one.sqlite'), readFileSync(await snapshotFile()))
    const later = await answer<KeptSnapshots>(call('snapshots', {}))
    expect(later.snapshots.find(({ id }) => id === 'one')?.verified).toBeNull()
    await close()
  })

  it('is taken over from a file of another machine', async () => {
    const { another, folder } = await keptSnapshots()
    const { call, close } = another()
    const paths = await snapshotFile('from elsewhere.sqlite')
    await answer(call('import', { paths, name: 'Theirs' }))
    expect(await outcomeOfWork(call)).toBe('done: Copied; every byte is as it was written.')
    expect(idsOf(await answer(call('snapshots', {})))).toEqual(['theirs (in use)', 'bundled'])
    expect(readFileSync(join(folder, 'theirs.sqlite'))).toEqual(readFileSync(paths))
    await close()
  })

  it('is not taken over when a byte of it has changed', async () => {
    const { another, folder } = await keptSnapshots()
    const { call, close } = another()
    const paths = await snapshotFile('theirs.sqlite')
    flipByte(paths)
    await answer(call('import', { paths }))
    expect(await outcomeOfWork(call)).toMatch(/^failed: theirs\.sqlite is damaged/)
    expect(readdirSync(folder).filter((name) => name.includes('.sqlite'))).toEqual([])
    await close()
  })
})

describe('two copies of the program', () => {
  it('do not add snapshots at the same time', async () => {
    const { another } = await keptSnapshots()
    const [one, other] = [another(), another()]
    const paths = await snapshotFile()
    await answer(one.call('import', { paths }))
    expect(await other.call('import', { paths })).toMatchObject({
      ok: false,
      error: {
        message: 'Another copy of this program is adding a snapshot; wait until that is done.',
      },
    })
    await outcomeOfWork(one.call)
    await answer(other.call('import', { paths }))
    expect(await outcomeOfWork(other.call)).toMatch(/^done: /)
    expect(idsOf(await answer(other.call('snapshots', {})))).toEqual([
      'archive-2 (in use)',
      'archive',
      'bundled',
    ])
    await one.close()
    await other.close()
  })

  it('take over a lock whose holder is gone', async () => {
    const { another, folder } = await keptSnapshots()
    writeFileSync(join(folder, 'writer.lock'), String(2 ** 22 + 1))
    const { call, close } = another()
    await answer(call('import', { paths: await snapshotFile() }))
    expect(await outcomeOfWork(call)).toMatch(/^done: /)
    await close()
  })
})

describe('a long work', () => {
  it('is one at a time', async () => {
    const { another } = await keptSnapshots('one')
    const { call, close } = another()
    await answer(call('verify', { snapshot: 'one' }))
    expect(await call('verify', { snapshot: 'one' })).toMatchObject({
      ok: false,
      error: { message: 'Verifying one is not done yet; wait for it or stop it first.' },
    })
    await outcomeOfWork(call)
    await close()
  })

  it('leaves nothing when it is stopped', async () => {
    const { another, folder } = await keptSnapshots()
    const { call, close } = another()
    await answer(call('import', { paths: await snapshotFile() }))
    await answer(call('stop', {}))
    expect(await outcomeOfWork(call)).toBe('stopped: Stopped; nothing of it was kept.')
    expect(readdirSync(folder)).toEqual([])
    await close()
  })

  it('compares two snapshots, whose changes are asked for then', async () => {
    const { another } = await keptSnapshots('one')
    const { call, close } = another()
    await answer(call('compare-snapshots', { old: 'one', new: 'bundled' }))
    expect(await outcomeOfWork(call)).toBe('done: Compared; “Compare with…” shows the changes.')
    expect(await answer(call('diff', { old: 'one', new: 'bundled' }))).toMatchObject({
      total: 0,
      items: [],
      whole: { totals: { paper: { added: 0, removed: 0, changed: 0 } } },
    })
    expect(await answer(call('diff-bookmarks', { old: 'one', new: 'bundled' }))).toEqual({
      bookmarks: [],
      of: 0,
    })
    await close()
  })
})
