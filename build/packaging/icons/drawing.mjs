// The icon of the program, once: a line of records that climbs, with the best of them marked. From this
// come the SVG of the page and, through draw.mjs, the pictures of every size.

/** All lengths are in sixteenths of the icon, so that the smallest picture falls on whole pixels. */
export const drawing = {
  size: 16,
  background: { radius: 3.5, colour: '#00636b' },
  line: {
    points: [
      [3, 13],
      [6, 13],
      [6, 9],
      [10, 9],
      [10, 5],
      [12, 5],
    ],
    width: 2,
    colour: '#ffffff',
  },
  dot: { centre: [12, 5], radius: 2.5, colour: '#ffd166' },
}

/** The drawing as SVG. */
export function svg({ size, background, line, dot } = drawing) {
  const path = line.points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" rx="${background.radius}" fill="${background.colour}"/><path d="${path}" fill="none" stroke="${line.colour}" stroke-width="${line.width}" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${dot.centre[0]}" cy="${dot.centre[1]}" r="${dot.radius}" fill="${dot.colour}"/></svg>\n`
}
