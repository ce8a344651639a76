import { describe, expect, it } from 'vitest'
import { externalAddress, isOwnPage } from '../../../../src-main/hosts/electron/links'

describe('an address for the browser', () => {
  it.each([
    ['https://arxiv.org/abs/1706.03762', 'https://arxiv.org/abs/1706.03762'],
    ['https://github.com/a/b?c=d#e', 'https://github.com/a/b?c=d#e'],
    ['HTTPS://ArXiv.org', 'https://arxiv.org/'],
    ['http://arxiv.org/abs/1706.03762v1', 'https://arxiv.org/abs/1706.03762v1'],
    ['http://host.example:8080/x', 'https://host.example:8080/x'],
  ])('%s is opened as %s', (text, expected) => {
    expect(externalAddress(text)).toBe(expected)
  })

  it.each([
    'https://arxiv.org@evil.example/',
    'https://user:secret@host.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id x',
    'vscode://file/etc/passwd',
    'app://bundle/index.html',
    '//arxiv.org',
    'arxiv.org',
    '',
    'https://',
    `https://host.example/${'x'.repeat(2000)}`,
  ])('%s is not opened', (text) => {
    expect(externalAddress(text)).toBeNull()
  })
})

describe('the app’s own page', () => {
  it.each([
    ['app://bundle/index.html', undefined, true],
    ['app://bundle/index.html#/paper?id=x', undefined, true],
    ['app://bundle.evil/index.html', undefined, false],
    ['app://evil@other/index.html', undefined, false],
    ['app:bundle', undefined, false],
    ['https://bundle/index.html', undefined, false],
    ['http://127.0.0.1:5173/', undefined, false],
    ['http://127.0.0.1:5173/#/papers', 'http://127.0.0.1:5173', true],
    ['http://127.0.0.1:5174/', 'http://127.0.0.1:5173', false],
    ['http://127.0.0.1:5173.evil.example/', 'http://127.0.0.1:5173', false],
    ['about:blank', 'http://127.0.0.1:5173', false],
    ['', undefined, false],
  ])('%s with the development server %s: %s', (text, server, expected) => {
    expect(isOwnPage(text, server)).toBe(expected)
  })
})
