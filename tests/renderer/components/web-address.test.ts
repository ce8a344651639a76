import { describe, expect, it } from 'vitest'
import { formerSiteHref } from '../../../src-renderer/components/former-site'
import { hostOf, webAddress } from '../../../src-renderer/components/web-address'

describe('an address that may be opened outside', () => {
  it.each(['https://arxiv.org/abs/1', 'http://www.cs.example.edu/~x/', 'HTTPS://GitHub.com/a/b'])(
    '%s',
    (text) => {
      expect(webAddress(text)).not.toBeNull()
    },
  )

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vscode://x',
    'mailto:a@b.org',
    '//arxiv.org/abs/1',
    '/abs/1',
    'arxiv.org',
    'https://bank.org@evil.org/',
    'https://:secret@evil.org/',
    '',
  ])('is not %s', (text) => {
    expect(webAddress(text)).toBeNull()
  })

  it('is known by its host', () => {
    expect(hostOf(new URL('https://www.arxiv.org/abs/1'))).toBe('arxiv.org')
    expect(hostOf(new URL('https://127.0.0.1:8080/'))).toBe('127.0.0.1:8080')
  })
})

describe('an address of the former site', () => {
  it.each([
    ['https://paperswithcode.com/method/sgd', '#/method?id=sgd'],
    ['http://www.paperswithcode.com/task/object-detection/', '#/task?id=object-detection'],
    ['https://paperswithcode.com/dataset/imagenet?x=1', '#/dataset?id=imagenet'],
    ['https://paperswithcode.com/area/computer-vision', '#/sota?text=computer+vision'],
    ['https://paperswithcode.com/paper/a%20b', '#/paper?id=a+b'],
    ['https://paperswithcode.com/paper/%ff', '#/paper?id=%25ff'],
  ])('%s leads to %s', (address, href) => {
    expect(formerSiteHref(address)).toBe(href)
  })

  it.each([
    'https://paperswithcode.com/',
    'https://paperswithcode.com/methods/category/transformers',
    'https://paperswithcode.com/constructor/x',
    'https://paperswithcode.com.evil.org/task/x',
    'https://arxiv.org/abs/1',
    'not an address',
  ])('%s has no page here', (address) => {
    expect(formerSiteHref(address)).toBeNull()
  })
})
