import { spawnSync } from 'node:child_process'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serve, stallAt } from './fickle-host'
import { attempt, content, file, host } from './one-download'

describe('a download is refused', () => {
  it('while another one writes into the folder', async () => {
    host.behaves(stallAt(content, 100))
    const controller = new AbortController()
    let refusal: unknown
    const first = attempt.run(file(), { signal: controller.signal }, async ({ done }) => {
      if (done !== 100 || refusal) return
      refusal = await attempt.run(file()).catch((error: unknown) => error)
      controller.abort('ended')
    })
    await expect(first).rejects.toBe('ended')
    expect(String(refusal)).toContain(
      `Another download into ${attempt.folder} is under way (process ${process.pid}).`,
    )
    expect(attempt.names).not.toContain('download.lock')
  })

  it('while another process does, and not by a lock of one that is gone', async () => {
    host.behaves(serve(content))
    const lock = join(attempt.folder, 'download.lock')
    writeFileSync(lock, `${process.ppid}\n`)
    await expect(attempt.run(file())).rejects.toThrow(`(process ${process.ppid})`)
    writeFileSync(lock, `${spawnSync(process.execPath, ['--version']).pid}\n`)
    await attempt.run(file())
    expect(attempt.names).toEqual(['file.gz'])
  })

  it('not by a lock that an earlier process of the same number left', async () => {
    host.behaves(serve(content))
    const lock = join(attempt.folder, 'download.lock')
    writeFileSync(lock, `${process.pid}\n`)
    utimesSync(lock, 1, 1)
    await attempt.run(file())
    expect(attempt.names).toEqual(['file.gz'])
  })

  it('when the disk has no room', async () => {
    await expect(attempt.run(file({ bytes: 2 ** 52 }))).rejects.toThrow(
      /has no room for the download: 4503599628 MB are to come and \d+ MB are free\.$/,
    )
    expect(host.asked).toEqual([])
  })

  it.each([
    [['nothing.gz'], 'There is no download nothing.gz. There are file.gz.'],
    [[], 'Nothing was chosen. Choose one or more of file.gz.'],
  ])('when %j is asked for', async (names, sentence) => {
    await expect(attempt.run(file(), { names })).rejects.toThrow(sentence)
  })

  it('when its folder is a file', async () => {
    const folder = join(attempt.folder, 'taken')
    writeFileSync(folder, '')
    await expect(attempt.run(file(), { folder })).rejects.toThrow(
      `${folder} cannot be written: a file is in its place.`,
    )
  })

  it('when a folder stands where a file is to arrive', async () => {
    mkdirSync(attempt.partial)
    await expect(attempt.run(file())).rejects.toThrow(
      `${attempt.partial} cannot be written: there is a folder of this name.`,
    )
  })
})
