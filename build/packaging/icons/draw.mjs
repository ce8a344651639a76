// Draws the icon as pixels. Every shape of it has a formula for how far a point is from its edge, which
// gives each pixel its share of the shape: no browser and no library, and the same bytes on every machine.
import { drawing } from './drawing.mjs'

const { background, line, dot } = drawing
const middle = drawing.size / 2
const [ground, stroke, mark] = [background, line, dot].map(({ colour }) =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)),
)
const segments = line.points.slice(1).map((end, at) => [...line.points[at], ...end])

/**
 * The pixels of a square picture: red, green, blue and alpha of each, from the top left. `margin` is the
 * empty part on each side, as a share of the picture.
 */
export function pixels(size, margin = 0) {
  const scale = (size * (1 - 2 * margin)) / drawing.size
  const place = (at) => (at + 0.5 - size * margin) / scale
  const bytes = new Uint8Array(size * size * 4)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      paint(bytes, (row * size + column) * 4, place(column), place(row), scale)
  return bytes
}

function paint(bytes, at, x, y, scale) {
  const ofSquare = share(fromSquare(x, y), scale)
  if (ofSquare === 0) return
  const ofLine = share(fromLine(x, y), scale)
  const ofDot = share(Math.hypot(x - dot.centre[0], y - dot.centre[1]) - dot.radius, scale)
  for (let channel = 0; channel < 3; channel++) {
    const below = ground[channel] + (stroke[channel] - ground[channel]) * ofLine
    bytes[at + channel] = Math.round(below + (mark[channel] - below) * ofDot)
  }
  bytes[at + 3] = Math.round(ofSquare * 255)
}

/** How much of a pixel is within a shape whose edge is that far from its middle. */
const share = (distance, scale) => Math.min(1, Math.max(0, 0.5 - distance * scale))

// Negative within, as all of these.
function fromSquare(x, y) {
  const beyondX = Math.abs(x - middle) - middle + background.radius
  const beyondY = Math.abs(y - middle) - middle + background.radius
  const outside = Math.hypot(Math.max(0, beyondX), Math.max(0, beyondY))
  return outside + Math.min(0, Math.max(beyondX, beyondY)) - background.radius
}

function fromLine(x, y) {
  let nearest = Infinity
  for (const [fromX, fromY, toX, toY] of segments) {
    const [alongX, alongY] = [toX - fromX, toY - fromY]
    const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2)
    const near = Math.min(1, Math.max(0, part))
    nearest = Math.min(nearest, Math.hypot(x - fromX - near * alongX, y - fromY - near * alongY))
  }
  return nearest - line.width / 2
}
