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
    tell({ stage: 'Reading papers', done: 0, total: 200 })
    later(150)
    tell({ stage: 'Reading papers', done: 51, total: 200 })
    later(150)
    tell({ stage: 'Checking', done: 1234, total: null })
    end()
    expect(written.map((text) => text.replace('\r\u001B[K', '<'))).toEqual([
      '<Reading papers  0 %',
      '<Reading papers  25 %',
      '<Checking  1,234',
      '<',
    ])
  })

  it('is not rewritten faster than one can read, but at every new stage', () => {
    const { show: tell, written } = show(true)
    for (let done = 0; done < 100; done++) tell({ stage: 'Reading', done, total: 100 })
    tell({ stage: 'Storing', done: 0, total: 100 })
    expect(written).toHaveLength(2)
  })

  it('is a line for each stage where nothing can be rewritten', () => {
    const { show: tell, end, written } = show(false)
    tell({ stage: 'Reading', done: 0, total: 2 })
    tell({ stage: 'Reading', done: 2, total: 2 })
    tell({ stage: 'Storing', done: 0, total: 0 })
    end()
    expect(written.join('')).toBe('Reading\nStoring\n')
  })
})
