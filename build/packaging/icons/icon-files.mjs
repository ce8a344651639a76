import { icns, ico, png } from './containers.mjs'
import { pixels } from './draw.mjs'
import { svg } from './drawing.mjs'

/** What Linux looks for in its folders of icons. */
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 256]
/** Icons of macOS leave this much of the square empty on each side. */
const MARGIN = 100 / 1024

const drawn = (size) => ({ size, pixels: pixels(size) })
const picture = (size) => png(size, pixels(size))

/** Every icon, by its path in the project. */
export function iconFiles() {
  return new Map([
    ['src-renderer/public/icon.svg', Buffer.from(svg())],
    // Of the window, on Linux.
    ['src-renderer/public/icon.png', picture(256)],
    ['build/packaging/icons/icon.ico', ico(WINDOWS.map(drawn))],
    ['build/packaging/icons/icon.icns', icns((size) => pixels(size, MARGIN))],
    ...LINUX.map((size) => [`build/packaging/icons/png/${size}x${size}.png`, picture(size)]),
  ])
}
