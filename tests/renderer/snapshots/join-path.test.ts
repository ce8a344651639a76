import { expect, it } from 'vitest'
import { joinPath } from '../../../src-renderer/snapshots/join-path'

it.each([
  ['/home/reader', '/home/reader/new'],
  ['/', '/new'],
  ['C:\\Users\\reader', 'C:\\Users\\reader\\new'],
  ['C:\\', 'C:\\new'],
  ['/home/odd\\name', '/home/odd\\name/new'],
])('a name within %s', (folder, path) => {
  expect(joinPath(folder, 'new')).toBe(path)
})
