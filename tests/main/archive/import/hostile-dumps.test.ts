import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArchiveError } from '../../../../src-main/archive/errors'
import { importDumps } from '../../../../src-main/archive/import/import'
import { hostileDumps } from '../../../fixtures/hostile-dumps'
import type { HostileDump } from '../../../fixtures/hostile-dumps/hostile-dump'
import { temporaryFolder } from '../../../fixtures/dumps'
import { oldSnapshot } from '../../../fixtures/sqlite-header'

async function write({ files, links = {} }: HostileDump): Promise<string> {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(await files())) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name))
  return folder
}

/** All names in a folder and below it. */
const namesIn = (folder: string) => readdirSync(folder, { recursive: true }).toSorted()

async function importFrom(folder: string, { chosen }: HostileDump) {
  const to = join(temporaryFolder(), 'a.sqlite')
  writeFileSync(to, oldSnapshot)
  const path = chosen ? join(folder, chosen) : folder
  const outcome = await importDumps({ paths: [path], to, tool: 'test' }).catch(
    (error: unknown) => error,
  )
  expect(readdirSync(dirname(to))).toEqual(['a.sqlite'])
  return { outcome, snapshot: readFileSync(to) }
}

const refused = hostileDumps.filter((dump) => dump.refused !== undefined)
const taken = hostileDumps.filter((dump) => dump.imported !== undefined)

describe('dumps from strangers', { timeout: 60_000 }, () => {
  it('are tried in every way, each by its own name', () => {
    expect(new Set(hostileDumps.map(({ name }) => name)).size).toBe(hostileDumps.length)
    expect(refused.length + taken.length).toBe(hostileDumps.length)
    expect(hostileDumps.length).toBeGreaterThan(100)
  })

  it.each(refused)('are refused in a sentence: $name', async (dump) => {
    const folder = await write(dump)
    const before = namesIn(folder)
    const { outcome, snapshot } = await importFrom(folder, dump)
    expect(outcome).toBeInstanceOf(ArchiveError)
    expect((outcome as ArchiveError).message).toBe(dump.refused?.replace('FOLDER', folder))
    expect(snapshot.equals(oldSnapshot)).toBe(true)
    expect(namesIn(folder)).toEqual(before)
  })

  it.each(taken)('are imported with a report: $name', async (dump) => {
    const folder = await write(dump)
    const before = namesIn(folder)
    const { outcome, snapshot } = await importFrom(folder, dump)
    expect(outcome).toMatchObject({ counts: dump.imported?.counts })
    const { report } = outcome as Awaited<ReturnType<typeof importDumps>>
    const lines = Object.values(report)
      .flat()
      .filter((line) => typeof line === 'object')
    for (const [name, count] of dump.imported?.told ?? [])
      expect(lines).toContainEqual({ name, count })
    expect(snapshot.toString('latin1', 0, 15)).toBe('SQLite format 3')
    expect(namesIn(folder)).toEqual(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
