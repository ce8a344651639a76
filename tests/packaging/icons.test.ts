import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { iconFiles } from '../../build/packaging/icons/icon-files.mjs'

const root = join(import.meta.dirname, '../..')
const made = iconFiles()
const file = (name: string) => made.get(`build/packaging/icons/${name}`) ?? Buffer.alloc(0)
const PNG = '\x89PNG\r\n\x1a\n'

describe('the icons', () => {
  it.each([...made.keys()])('%s is what `npm run icons` makes of the drawing', (path) => {
    expect(readFileSync(join(root, path)).equals(made.get(path) ?? Buffer.alloc(0))).toBe(true)
  })

  it('are as large as their names say', () => {
    const named = [...made].flatMap(([path, bytes]) => {
      const [, size] = /(\d+)x\d+\.png$/.exec(path) ?? []
      return size === undefined ? [] : [[path, Number(size), bytes.readUInt32BE(16)]]
    })
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(([, size, width]) => size !== width)).toEqual([])
  })

  it('of Windows are a list of pictures, each where the head says', () => {
    const ico = file('icon.ico')
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, at) =>
      ico.subarray(6 + 16 * at, 22 + 16 * at),
    )
    expect(entries.map((entry) => entry[0])).toEqual([16, 20, 24, 32, 40, 48, 64, 0])
    const ends = entries.map((entry) => entry.readUInt32LE(8) + entry.readUInt32LE(12))
    expect(entries.slice(1).map((entry) => entry.readUInt32LE(12))).toEqual(ends.slice(0, -1))
    expect(ends.at(-1)).toBe(ico.length)
    expect(ico.subarray(ends.at(-2)).toString('latin1', 0, 8)).toBe(PNG)
  })

  it('of macOS are pictures with their types and lengths', () => {
    const icns = file('icon.icns')
    expect(icns.toString('latin1', 0, 4)).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const widths: Record<string, number> = {}
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      expect(icns.toString('latin1', at + 8, at + 16)).toBe(PNG)
      widths[icns.toString('latin1', at, at + 4)] = icns.readUInt32BE(at + 24)
    }
    expect(widths).toMatchObject({
      icp4: 16,
      icp5: 32,
      ic07: 128,
      ic08: 256,
      ic09: 512,
      ic10: 1024,
    })
  })
})
