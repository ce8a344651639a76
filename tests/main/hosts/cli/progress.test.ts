import { describe, expect, it } from 'vitest'
import { progressOn } from '../../../../src-main/hosts/cli/progress'

function show(isTTY: boolean) {
  const written: string[] = []
  let time = 0
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => time)
  return { ...progress, written, later: (milliseconds: number) => (time += milliseconds) }
}

describe('progress', () => {
  it('is one line that is rewritten on a terminal, and is gone at the end', () => {
    const { show: tell, later, end, written } = show(true)
    tell({ stage: 'Reading papers', done: 0, total: 200, unit: 'items' })
    later(150)
    tell({ stage: 'Reading papers', done: 51, total: 200, unit: 'items' })
    later(150)
    tell({ stage: 'Checking', done: 1234, total: null, unit: 'items' })
    end()
    expect(written.map((text) => text.replace('\r\u001B[K', '<'))).toEqual([
      '<Reading papers  0 %',
      '<Reading papers  25 %',
      '<Checking  1,234',
      '<',
    ])
  })

  it.each([
    ['bytes', 30e6, 'Reading  10 %, 15.0 MB a second, 18 s left'],
    ['bytes', 15e6, 'Reading  5 %, 7.5 MB a second, 38 s left'],
    ['items', 3e6, 'Reading  1 %, 1,500,000 a second, 3 min 18 s left'],
    ['items', 299e6, 'Reading  99 %, 149,500,000 a second, nearly done'],
    ['items', 0, 'Reading  0 %'],
  ] as const)('tells how fast %s are read, and how long it will take', (unit, done, line) => {
    const { show: tell, later, written } = show(true)
    tell({ stage: 'Reading', done: 0, total: 300e6, unit })
    later(2000)
    tell({ stage: 'Reading', done, total: 300e6, unit })
    expect(written.at(-1)).toBe(`\r\u001B[K${line}`)
  })

  it('is not rewritten faster than one can read, but at every new stage', () => {
    const { show: tell, written } = show(true)
    for (let done = 0; done < 100; done++)
      tell({ stage: 'Reading', done, total: 100, unit: 'items' })
    tell({ stage: 'Storing', done: 0, total: 100, unit: 'items' })
    expect(written).toHaveLength(2)
  })

  it('is a line for each stage where nothing can be rewritten', () => {
    const { show: tell, end, written } = show(false)
    tell({ stage: 'Reading', done: 0, total: 2, unit: 'items' })
    tell({ stage: 'Reading', done: 2, total: 2, unit: 'items' })
    tell({ stage: 'Storing', done: 0, total: 0, unit: 'items' })
    end()
    expect(written.join('')).toBe('Reading\nStoring\n')
  })
})
