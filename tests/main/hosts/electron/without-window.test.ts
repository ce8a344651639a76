import { describe, expect, it, vi } from 'vitest'
import { commandArguments } from '../../../../src-main/hosts/electron/without-window'

vi.mock('electron', () => ({ app: {} }))

describe('a start for the command line', () => {
  it.each([
    [
      ['app', '--pwc', '--', 'task', '--id', 'x'],
      ['task', '--id', 'x'],
    ],
    [['app', '--disable-gpu', '--pwc', '--'], []],
    [
      ['electron', '.', '--pwc', '--', '--', '--pwc'],
      ['--', '--pwc'],
    ],
  ])('is told by the switch before the arguments: %j', (argv, args) => {
    expect(commandArguments(argv)).toEqual(args)
  })

  it.each([
    [['app']],
    [['app', 'file.sqlite']],
    [['app', '--pwc', 'task']],
    [['app', '--', '--pwc', '--', 'task']],
    [['app', 'pwc://task?id=--pwc', '--', 'x']],
  ])('is none without it: %j', (argv) => {
    expect(commandArguments(argv)).toBeNull()
  })
})
