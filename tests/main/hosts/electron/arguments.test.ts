import { expect, it } from 'vitest'
import { archiveArgument } from '../../../../src-main/hosts/electron/arguments'

it.each([
  [['electron', '.'], undefined],
  [['electron', '.', '--archive', 'a.sqlite'], 'a.sqlite'],
  [['electron', '.', '--archive=b.sqlite'], 'b.sqlite'],
  [['app', '--archive', 'a.sqlite', '--archive=b.sqlite'], 'b.sqlite'],
  [['app', '--archive'], undefined],
  [['app', '--archiver', 'a.sqlite'], undefined],
])('%j names %s', (args, expected) => {
  expect(archiveArgument(args)).toBe(expected)
})
