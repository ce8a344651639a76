import { createHash } from 'node:crypto'
import { assert, nat, property, tuple } from 'fast-check'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifySeal, writeSeal } from '../../../src-main/archive/seal'
import { temporaryFolder } from '../../fixtures/dumps'
import { snapshotFile } from '../../fixtures/snapshot-file'

const MB = 1 << 20

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** A file of so many bytes, sealed, that is no database: a seal does not ask what it seals. */
function sealed(bytes: number): string {
  const path = join(temporaryFolder(), 'a.sqlite')
  writeFileSync(path, Buffer.alloc(bytes, 'all kinds of bytes'))
  writeSeal(path, bytes)
  return path
}

function flip(path: string, position: number, bit = 0): void {
  const bytes = readFileSync(path)
  bytes[position] = (bytes[position] ?? 0) ^ (1 << bit)
  writeFileSync(path, bytes)
}

/** Where damage begins, or the sentence when the seal itself is not whole. */
function damageOf(path: string): readonly number[] | string {
  try {
    return verifySeal(path, 'a.sqlite').damagedFrom
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function stop(): never {
  throw new Error('enough')
}

describe('a seal', () => {
  it('finds a snapshot whole that an import has just made', async () => {
    expect(damageOf(await snapshotFile())).toEqual([])
  })

  it.each([1, MB - 1, MB, MB + 1, 3 * MB])('holds a file of %i bytes', (bytes) => {
    expect(damageOf(sealed(bytes))).toEqual([])
  })

  it('tells where a file is damaged', () => {
    const path = sealed(4 * MB)
    flip(path, MB - 1)
    flip(path, 2 * MB)
    expect(damageOf(path)).toEqual([0, 2 * MB])
  })

  it('finds any bit of a snapshot that is flipped', async () => {
    const path = await snapshotFile()
    const whole = readFileSync(path)
    const places = tuple(nat(whole.length - 1), nat(7))
    assert(
      property(places, ([position, bit]) => {
        writeFileSync(path, whole)
        flip(path, position, bit)
        // The end has four bytes that mean nothing; they are held too.
        expect(damageOf(path)).not.toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it.each([1, 47, 48, 60, 200])('is missed when the file lacks %i bytes', (lost) => {
    const path = sealed(1000)
    truncateSync(path, readFileSync(path).length - lost)
    expect(damageOf(path)).toBe(
      'a.sqlite is damaged: the seal at its end is not whole; copy it again or import its dumps again.',
    )
  })

  it('is missed when it is longer than any is', () => {
    const bytes = Buffer.alloc(1000)
    const digests = [sha256(bytes).toString('hex')]
    const more = 'x'.repeat(5000)
    const text = Buffer.from(JSON.stringify({ bytes: bytes.length, range: MB, digests, more }))
    const path = sealed(1000)
    const end = readFileSync(path).subarray(-48)
    end.writeUInt32BE(text.length, 8)
    sha256(text).copy(end, 16)
    writeFileSync(path, Buffer.concat([bytes, text, end]))
    expect(damageOf(path)).toContain('the seal at its end is not whole')
  })

  it('says how far it is, and ends when it is told to', () => {
    const path = sealed(3 * MB)
    const steps: number[] = []
    verifySeal(path, 'a.sqlite', (done) => steps.push(done))
    expect(steps).toEqual([0, MB, 2 * MB, 3 * MB])
    expect(() => verifySeal(path, 'a.sqlite', stop)).toThrow('enough')
  })
})
