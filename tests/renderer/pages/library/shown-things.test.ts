import { describe, expect, it } from 'vitest'
import { shownThings } from '../../../../src-renderer/pages/library/shown-things'

const line = (name: string, more = {}) => ({ name, kind: 'paper', made: '2026-01-01', ...more })
const lines = [
  line('Schrödinger networks', { made: '2026-03-01', text: 'A note on x' }),
  line('Graphs', { kind: 'task', made: '2026-01-02' }),
  line('ResNet 50', { made: '2026-02-03', state: 'to read' }),
]
const names = (address: object) => shownThings(lines, address).map(({ name }) => name)

describe('what a list of the library shows', () => {
  it.each([
    ['schrodinger', ['Schrödinger networks']],
    ['NOTE on', ['Schrödinger networks']],
    ['task', ['Graphs']],
    ['to read', ['ResNet 50']],
    ['re', ['ResNet 50']],
    ['', ['Schrödinger networks', 'Graphs', 'ResNet 50']],
    ['nothing', []],
  ])('with “%s” in the filter', (text, expected) => {
    expect(names({ text })).toEqual(expected)
  })

  it.each([
    ['name:asc', ['Graphs', 'ResNet 50', 'Schrödinger networks']],
    ['made:desc', ['Schrödinger networks', 'ResNet 50', 'Graphs']],
    ['state:asc', ['ResNet 50', 'Schrödinger networks', 'Graphs']],
    ['state:desc', ['ResNet 50', 'Schrödinger networks', 'Graphs']],
    ['__proto__:asc', ['Schrödinger networks', 'Graphs', 'ResNet 50']],
    ['<script>', ['Schrödinger networks', 'Graphs', 'ResNet 50']],
  ])('sorted by “%s”', (sort, expected) => {
    expect(names({ sort })).toEqual(expected)
  })
})
