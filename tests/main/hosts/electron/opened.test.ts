import { expect, it } from 'vitest'
import { isAppLink, openedBy } from '../../../../src-main/hosts/electron/opened'

const there = new Set(['/home/r/a.sqlite', '/home/r/dumps', '/x/b.json.gz', '/home/r/app'])
const open = (args: readonly string[], namesApp = false) =>
  openedBy(['/usr/bin/pwc', ...args], {
    folder: '/home/r',
    namesApp,
    exists: (path) => there.has(path),
  })

it.each([
  ['nothing', [], []],
  ['a link', ['pwc:paper/x'], [{ text: 'pwc:paper/x' }]],
  [
    'a link of the former site',
    ['https://paperswithcode.com/paper/x'],
    [{ text: 'https://paperswithcode.com/paper/x' }],
  ],
  ['two links', ['pwc://a', 'PWC://b'], [{ text: 'pwc://a' }, { text: 'PWC://b' }]],
  ['files', ['a.sqlite', '/x/b.json.gz'], [{ paths: ['/home/r/a.sqlite', '/x/b.json.gz'] }]],
  ['a folder', ['./dumps/'], [{ paths: ['/home/r/dumps'] }]],
  [
    'files as their addresses',
    ['file:///x/b.json.gz', 'file:///home/r/a%2Esqlite'],
    [{ paths: ['/x/b.json.gz', '/home/r/a.sqlite'] }],
  ],
  ['addresses of no file here', ['file:///x%2Fb.json.gz', 'file://x/b.json.gz', 'file:///%'], []],
  [
    'a file and a link',
    ['a.sqlite', 'pwc:sota'],
    [{ text: 'pwc:sota' }, { paths: ['/home/r/a.sqlite'] }],
  ],
  ['what is not there', ['/nowhere.sqlite', 'word'], []],
  ['flags', ['--original-process-start-time=1', '--x', '-y'], []],
  ['the file that answers', ['--archive', 'a.sqlite'], []],
  ['another page of the web', ['https://arxiv.org/abs/1', 'javascript:alert(1)'], []],
  ['a host that only looks like it', ['https://paperswithcode.com.evil.example/'], []],
  ['a path that ends early', ['a.sqlite\0.png'], []],
])('opens %s', (_, args, expected) => {
  expect(open(args)).toEqual(expected)
})

it('takes the app that is developed for no file to open', () => {
  expect(open(['--inspect', 'app', 'a.sqlite'], true)).toEqual([{ paths: ['/home/r/a.sqlite'] }])
})

it('bounds how much is opened', () => {
  const links = Array.from({ length: 100 }, (_, at) => `pwc:paper/${at}`)
  expect(open(links)).toHaveLength(20)
  expect(isAppLink(`pwc:${'x'.repeat(2000)}`)).toBe(false)
})
