// The contrast of the pairs of colours that pages use (WCAG 2.2, 1.4.3 and 1.4.11), worked out from the
// tokens in light, dark and high contrast.
import { describe, expect, it } from 'vitest'
import { tokens } from './sheets'

type Pair = readonly [light: string, dark: string]

const start = tokens.rules.indexOf(":root[data-contrast='more']")
const end = tokens.rules.indexOf('@media (prefers-contrast: more)')
const normal = coloursIn(tokens.rules.slice(0, start))
const high = { ...normal, ...coloursIn(tokens.rules.slice(start, end)) }

const grounds = [
  'surface-chrome',
  'surface',
  'surface-sunken',
  'surface-float',
  'surface-float-hover',
  'surface-hover',
  'surface-active',
  'surface-selected',
]
/** A faint word never stands on what is held down, and a status not on a layer under the pointer. */
const quietGrounds = grounds.filter((ground) => ground !== 'surface-active')
const statusGrounds = quietGrounds.filter((ground) => ground !== 'surface-float-hover')

/** What stands on what, and the least ratio: 4.5 for text, 3 for what must be seen but is not read. */
const used: readonly (readonly [string, readonly string[], number])[] = [
  ['text', [...grounds, 'warn-soft', 'danger-soft', 'mark'], 4.5],
  ['text-soft', [...grounds, 'warn-soft', 'danger-soft'], 4.5],
  ['text-faint', [...quietGrounds, 'warn-soft'], 4.5],
  ['accent', [...grounds, 'warn-soft', 'danger-soft'], 4.5],
  ['accent-strong', [...grounds, 'warn-soft', 'danger-soft'], 4.5],
  ['warn', [...statusGrounds, 'warn-soft'], 4.5],
  ['danger', [...statusGrounds, 'danger-soft'], 4.5],
  ['ok', statusGrounds, 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['surface', ['text'], 4.5],
  ['surface-float', ['text'], 4.5],
  ['line-control', ['surface', 'surface-chrome', 'surface-float'], 3],
  ['chart-record', ['surface', 'surface-hover'], 3],
  ['chart-point', ['surface'], 3],
]

const cases = used.flatMap(([text, under, least]) =>
  under.map((ground) => ({ text, ground, least })),
)

describe.each([
  { theme: 'light', colours: normal, at: 0 },
  { theme: 'dark', colours: normal, at: 1 },
  { theme: 'high contrast, light', colours: high, at: 0 },
  { theme: 'high contrast, dark', colours: high, at: 1 },
] as const)('$theme', ({ colours, at }) => {
  it.each(cases)('$text on $ground has $least or more', ({ text, ground, least }) => {
    expect(
      ratio(colourOf(colours, text)[at], colourOf(colours, ground)[at]),
    ).toBeGreaterThanOrEqual(least)
  })
})

describe('high contrast', () => {
  it('is the same whether the system or the reader asks for it', () => {
    expect(coloursIn(tokens.rules.slice(end))).toEqual(coloursIn(tokens.rules.slice(start, end)))
  })

  it('is stronger than the normal colours for every text on the page', () => {
    for (const at of [0, 1] as const)
      for (const text of ['text', 'text-soft', 'text-faint', 'accent', 'warn', 'danger', 'ok'])
        expect(onPage(high, text, at)).toBeGreaterThan(onPage(normal, text, at))
  })
})

it('The ratio is that of WCAG', () => {
  expect(ratio('#000000', '#ffffff')).toBe(21)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

const onPage = (colours: Record<string, Pair>, text: string, at: 0 | 1) =>
  ratio(colourOf(colours, text)[at], colourOf(colours, 'surface')[at])

function colourOf(colours: Record<string, Pair>, name: string): Pair {
  const colour = colours[name]
  if (!colour) throw new Error(`No token is named --${name}.`)
  return colour
}

function coloursIn(rules: string): Record<string, Pair> {
  const found = rules.matchAll(/--([\w-]+):\s*light-dark\(\s*(#\w{6}),\s*(#\w{6})\s*\)/g)
  return Object.fromEntries(
    [...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]),
  )
}

function ratio(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (more + 0.05) / (less + 0.05)
}

const luminance = (colour: string): number =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5)

function channel(colour: string, at: number): number {
  const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
