// The files that systems take icons in: PNG, ICO (Windows) and ICNS (macOS).
import { zlibSync } from 'fflate'

/** Of a square picture. See https://www.w3.org/TR/png-3/ */
export function png(size, pixels) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits for each of red, green, blue and alpha.
  header.set([8, 6], 8)
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++)
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    // Not Node's own zlib, whose bytes differ from version to version.
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [before, after] = [Buffer.alloc(4), Buffer.alloc(4)]
  before.writeUInt32BE(data.length)
  after.writeUInt32BE(crc32(named))
  return Buffer.concat([before, named, after])
}

function crc32(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

/**
 * Small pictures as bitmaps, which every program that handles icons reads, and the largest as PNG.
 * See https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function ico(pictures) {
  const images = pictures.map(({ size, pixels }) =>
    size < 256 ? bitmap(size, pixels) : png(size, pixels),
  )
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  for (const [at, image] of images.entries()) {
    const { size } = pictures[at]
    const entry = head.subarray(6 + 16 * at)
    // 256 does not fit, and is written as 0.
    entry.set([size % 256, size % 256], 0)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(image.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += image.length
  }
  return Buffer.concat([head, ...images])
}

/** Rows from the bottom, blue first, and then a mask of one bit for each pixel, which alpha makes idle. */
function bitmap(size, pixels) {
  const header = Buffer.alloc(40)
  header.writeUInt32LE(40, 0)
  header.writeInt32LE(size, 4)
  // Picture and mask together.
  header.writeInt32LE(size * 2, 8)
  header.writeUInt16LE(1, 12)
  header.writeUInt16LE(32, 14)
  const colours = Buffer.alloc(size * size * 4)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [red, green, blue, alpha] = pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)
      colours.set([blue, green, red, alpha], ((size - 1 - y) * size + x) * 4)
    }
  const mask = Buffer.alloc(size * Math.ceil(size / 32) * 4)
  return Buffer.concat([header, colours, mask])
}

/** The pictures that macOS knows by four letters, by their size in pixels. */
const ICNS_TYPES = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** `pixelsOf` gives the picture of a size. */
export function icns(pixelsOf) {
  const pictures = new Map(ICNS_TYPES.map(([, size]) => [size, null]))
  for (const size of pictures.keys()) pictures.set(size, png(size, pixelsOf(size)))
  const entries = ICNS_TYPES.map(([type, size]) => tagged(type, pictures.get(size)))
  return tagged('icns', Buffer.concat(entries))
}

/** A type of four letters and the whole length, before the data. */
function tagged(type, data) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(data.length + 8, 4)
  return Buffer.concat([head, data])
}
