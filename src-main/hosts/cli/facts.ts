import { drawTable } from './table'
import { printable } from './terminal'

type Thing = Readonly<Record<string, unknown>>

/**
 * Writes one thing of the archive for reading: its facts line by line, then its texts, then its lists
 * as tables. What is missing is named by the reason that the reply gives. It follows whatever keys a
 * reply has, so that nothing need be said twice.
 */
export function writeFacts(reply: Thing, width: number | null): string[] {
  const absences = (reply['absences'] ?? {}) as Thing
  const entries = Object.entries(reply).filter(([key]) => key !== 'absences')
  const facts: [string, string][] = []
  const sections: string[] = []
  for (const [key, value] of entries) {
    const label = words(key)
    const missing = isEmpty(value) ? absences[key] : undefined
    const line = missing === undefined ? inOneLine(value) : String(missing)
    if (line === null) sections.push('', label, ...section(value, width))
    else if (line !== '') facts.push([label, line])
  }
  return [...listed(facts, width), ...sections]
}

const LONGEST_FACT = 300

/** A value that fits beside its label; an empty text leaves the fact out, null wants a section. */
function inOneLine(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.length > LONGEST_FACT ? null : value
  if (typeof value === 'number' || typeof value === 'boolean') return inCell(value)
  if (!Array.isArray(value)) return nameOf(value)
  return joined(value, ', ')
}

/** The names of a list; of a list of paths, each from its top. */
function joined(list: readonly unknown[], separator: string): string | null {
  const names = list.map((each) =>
    typeof each === 'string' ? each : Array.isArray(each) ? joined(each, ' > ') : nameOf(each),
  )
  return names.every((name) => name !== null) ? names.join(separator) : null
}

function section(value: unknown, width: number | null): string[] {
  if (typeof value === 'string') return wrap(value, width)
  if (!Array.isArray(value)) return writeFacts(value as Thing, width)
  return value.every(isPair) ? pairs(value) : listOf(value as Thing[], width)
}

/** A list of things as a table of what is plain in them. */
function listOf(things: readonly Thing[], width: number | null): string[] {
  const keys = [...new Set(things.flatMap((thing) => Object.keys(thing)))].filter((key) =>
    things.some((thing) => inCell(thing[key]) !== ''),
  )
  const columns = keys.map((key) => ({
    heading: words(key),
    isId: key === 'id' || key === 'url',
    isNumber: things.every((thing) => typeof (thing[key] ?? 0) === 'number'),
  }))
  const rows = things.map((thing) => keys.map((key) => inCell(thing[key])))
  return drawTable(columns, rows, width)
}

function inCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(Math.round(value * 100) / 100)
  if (typeof value === 'string') return value
  return inOneLine(value) ?? ''
}

/** Labels in one column, values beside them, broken between words. */
function listed(facts: readonly (readonly [string, string])[], width: number | null): string[] {
  const indent = Math.max(0, ...facts.map(([label]) => label.length)) + 2
  return facts.flatMap(([label, value]) =>
    wrap(value, width && width - indent).map(
      (line, at) => (at === 0 ? label : '').padEnd(indent) + line,
    ),
  )
}

const isPair = (value: unknown) => Array.isArray(value) && value.length === 2
const pairs = (value: readonly unknown[]) => value.map((pair) => (pair as unknown[]).join('  '))

/** The name of a thing that is little more than that; null for one with more to tell. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { id: _id, name, title, date: _date, ...more } = value as Thing
  const isNamed = typeof name === 'string' || typeof title === 'string'
  return isNamed && Object.keys(more).length === 0 ? String(name ?? title) : null
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** `paperWithCodeCount` reads `paper with code count`. */
const words = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Breaks a text between words; without a width each of its lines stays one. */
function wrap(text: string, width: number | null): string[] {
  return text.split('\n').flatMap((line) => {
    const wrapped = ['']
    for (const word of printable(line).split(' ')) {
      const last = wrapped[wrapped.length - 1] ?? ''
      if (width === null || last === '' || last.length + 1 + word.length <= width)
        wrapped[wrapped.length - 1] = last === '' ? word : `${last} ${word}`
      else wrapped.push(word)
    }
    return wrapped
  })
}
