import { measureIn } from './lettering'
import { shortName } from './short-name'

/** What is written around a drawing when it stands by itself. */
export interface Caption {
  title: string
  summary: string
  /** Where the data is from, and its licence. */
  source: string
  /** What the signs stand for, each with the class that colours it. */
  key: readonly { sign: string; className: string; words: string }[]
}

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Room around a picture, in pixels. */
const edge = 16

/** What styles/chart.css may say of a part of a drawing. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'shape-rendering',
  'font-weight',
] as const

/**
 * A drawing that is on screen as a picture of its own: an SVG that needs no style sheet, with its title,
 * its key and its source written in. Light on white whatever the theme, as papers and slides are.
 */
export function pictureOf(drawing: SVGSVGElement, caption: Caption): SVGSVGElement {
  const picture = document.createElementNS(svgNamespace, 'svg')
  // Only in the page are the colours of the classes known; there it is neither seen nor in the way.
  const stage = document.createElement('div')
  stage.className = 'chart chart-stage'
  stage.style.colorScheme = 'light'
  stage.append(picture)
  drawing.after(stage)
  try {
    compose(picture, drawing, caption)
    inline(picture)
  } finally {
    stage.remove()
  }
  return picture
}

/** The picture as a file: well-formed XML, without classes and what is for screen readers in the page. */
export const xmlOf = (picture: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`

function compose(picture: SVGSVGElement, drawing: SVGSVGElement, caption: Caption): void {
  const { fontFamily, fontSize } = getComputedStyle(drawing)
  const size = parseFloat(fontSize)
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value]
  const measure = measureIn(fontFamily, size)
  const fitting = (text: string) =>
    shortName(text, (part) => measure(part, true) * 1.3 <= width, 400)
  const below = edge + size * 4.4 + height
  const whole = { width: width + 2 * edge, height: below + size * 3.6 + edge }
  set(picture, {
    xmlns: svgNamespace,
    width: whole.width,
    height: whole.height,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    'font-family': fontFamily,
    'font-size': size,
    'text-anchor': 'middle',
  })
  const layer = made('g', { transform: `translate(${edge},${edge + size * 4})` })
  layer.append(...[...drawing.children].map((child) => child.cloneNode(true)))
  const line = (y: number, text: string, more: Attributes = {}) =>
    made('text', { class: 'chart-tick', x: edge, y, 'text-anchor': 'start', ...more }, text)
  picture.append(
    made('title', {}, fitting(caption.title)),
    made('desc', {}, `${fitting(caption.summary)} ${caption.source}`),
    made('rect', { class: 'chart-ground', width: whole.width, height: whole.height }),
    line(edge + size * 1.1, fitting(caption.title), {
      class: 'chart-label strong',
      'font-size': size * 1.3,
    }),
    line(edge + size * 2.8, fitting(caption.summary)),
    layer,
    keyLine(caption, below + size * 1.2),
    line(below + size * 3, caption.source),
  )
}

function keyLine({ key }: Caption, y: number): SVGElement {
  const line = made('text', { class: 'chart-tick', x: edge, y, 'text-anchor': 'start' })
  for (const [index, { sign, className, words }] of key.entries()) {
    const gap = index > 0 ? '\u2003' : ''
    line.append(gap, made('tspan', { class: className }, sign), ` ${words}`)
  }
  return line
}

type Attributes = Readonly<Record<string, string | number>>

function made(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(svgNamespace, name)
  set(element, attributes)
  if (text !== '') element.textContent = text
  return element
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}

/** Writes what the classes say at each part that has one; what lies in it follows. */
function inline(picture: SVGSVGElement): void {
  const parts = [...picture.querySelectorAll('[class]')]
  const styles = parts.map((part) => {
    const style = getComputedStyle(part)
    return properties.map((name) => [name, style.getPropertyValue(name)] as const)
  })
  for (const [index, part] of parts.entries()) {
    set(part, Object.fromEntries(styles[index] ?? []))
    part.removeAttribute('class')
  }
}
