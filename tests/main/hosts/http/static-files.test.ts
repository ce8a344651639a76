import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileName, staticFile } from '../../../../src-main/hosts/http/static-files'

describe('the file that a path names', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/index-B2_x-1.js', 'assets/index-B2_x-1.js'],
    ['/assets/KaTeX_AMS-Regular-BQhdFMY1.woff2', 'assets/KaTeX_AMS-Regular-BQhdFMY1.woff2'],
    ['', null],
    ['//', null],
    ['/assets/', null],
    ['/..', null],
    ['/../package.json', null],
    ['/assets/../../main/cli.js', null],
    ['/.git/config', null],
    ['/assets/.hidden', null],
    ['/%2e%2e/package.json', null],
    ['/..%2fpackage.json', null],
    ['/..\\package.json', null],
    ['/C:/windows/win.ini', null],
    ['/index.html::$DATA', null],
    ['/index.html%00.png', null],
    ['/in\0dex.html', null],
    ['/index html', null],
    ['/ïndex.html', null],
  ])('%j is %j', (pathname, expected) => {
    expect(fileName(pathname)).toBe(expected)
  })
})

describe('a file of the renderer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-files-'))
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'outside.html'), 'outside')
  writeFileSync(join(folder, 'renderer/index.html'), '<title>inside</title>')
  writeFileSync(join(folder, 'renderer/assets/a-1.js'), 'export {}')
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (pathname: string) => staticFile(join(folder, 'renderer'), pathname)

  it('is served with its type, the page anew each time', async () => {
    const page = await file('/')
    expect(String(page?.body)).toBe('<title>inside</title>')
    expect(page?.headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
  })

  it('may be kept when its name tells its contents', async () => {
    expect((await file('/assets/a-1.js'))?.headers).toEqual({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    })
  })

  it.each(['/missing.js', '/assets', '/../outside.html', '/%2e%2e/outside.html'])(
    'is not found at %s',
    async (pathname) => {
      expect(await file(pathname)).toBeNull()
    },
  )
})
