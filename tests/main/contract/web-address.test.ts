import { assert, property, string, webUrl } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubtsOf, hostOf, webAddress } from '../../../src-main/contract/web-address'
import { externalAddress } from '../../../src-main/hosts/electron/links'

/** What an address of the archive is taken for; null where it is none that may be opened. */
const addresses: [text: string, address: string | null][] = [
  ['https://arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
  ['http://www.cs.example.edu/~x/', 'http://www.cs.example.edu/~x/'],
  ['HTTPS://GitHub.com/a/b', 'https://github.com/a/b'],
  ['https://host.example:8443/x', 'https://host.example:8443/x'],
  ['https://host.example:443/x', 'https://host.example/x'],
  // What the parser of addresses forgives, as browsers do. What is shown is what it was read as.
  ['  https://arxiv.org/abs/1\n', 'https://arxiv.org/abs/1'],
  ['ht\ntps://arx\tiv.org/', 'https://arxiv.org/'],
  ['https:arxiv.org', 'https://arxiv.org/'],
  ['https:\\\\evil.example\\x', 'https://evil.example/x'],
  ['https://arxiv.org\\@evil.example/', 'https://arxiv.org/@evil.example/'],
  ['https://arxiv.org/\u202egpj.exe', 'https://arxiv.org/%E2%80%AEgpj.exe'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://аrxiv.org/', 'https://xn--rxiv-43d.org/'],
  ['https://arxiv。org/', 'https://arxiv.org/'],
  ['https://0x7f.1/', 'https://127.0.0.1/'],
  ['https://2130706433/', 'https://127.0.0.1/'],
  // A name before the host.
  ['https://bank.org@evil.org/', null],
  ['https://bank.org:x@evil.org/', null],
  ['https://:secret@evil.org/', null],
  ['https://%40@evil.org/', null],
  ['https://bank.org\t@evil.org/', null],
  // Other schemes, however they are spelled.
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['\u0001javascript:alert(1)', null],
  ['javascript://arxiv.org/%0aalert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['blob:https://arxiv.org/0', null],
  ['file:///etc/passwd', null],
  ['file://host/share', null],
  ['view-source:https://arxiv.org/', null],
  ['about:blank', null],
  ['app://bundle/index.html', null],
  ['chrome://settings', null],
  ['devtools://devtools/x', null],
  ['ftp://arxiv.org/', null],
  ['ws://arxiv.org/', null],
  ['filesystem:https://arxiv.org/x', null],
  ['intent://arxiv.org/#Intent;end', null],
  ['smb://host/share', null],
  ['ms-msdt:/id x', null],
  ['search-ms:query=x', null],
  ['vscode://file/etc/passwd', null],
  ['mailto:a@b.org', null],
  ['tel:1', null],
  // No addresses.
  ['\\\\host\\share', null],
  ['//arxiv.org/abs/1', null],
  ['/abs/1', null],
  ['arxiv.org', null],
  ['https://', null],
  ['https:///', null],
  ['https://exa mple.org/', null],
  ['https://exa%00mple.org/', null],
  ['https://exa<mple.org/', null],
  ['https://arxiv.org:99999/', null],
  ['https://[::1', null],
  ['https://xn--/', null],
  ['', null],
  [`https://host.example/${'x'.repeat(1979)}`, `https://host.example/${'x'.repeat(1979)}`],
  [`https://host.example/${'x'.repeat(1980)}`, null],
  [`https://host.example/${'é'.repeat(400)}`, null],
]

const isSound = (text: string) => {
  const address = externalAddress(text)
  if (address === null) return true
  const { protocol, username, password, href } = new URL(address)
  return (
    protocol === 'https:' &&
    `${username}${password}` === '' &&
    href === address &&
    href.length <= 2000
  )
}

describe('an address of the archive', () => {
  it.each(addresses)('%j is taken for %j', (text, address) => {
    expect(webAddress(text)?.href ?? null).toBe(address)
  })

  it.each(addresses)('%j goes to the browser as https or not at all', (text, address) => {
    expect(externalAddress(text)).toBe(address?.replace(/^http:/, 'https:') ?? null)
  })

  it('is of the web, without a name and not too long, whatever the text', () => {
    assert(property(string({ unit: 'binary' }), isSound))
    assert(
      property(
        webUrl(),
        string({ unit: 'binary' }),
        (url, text) =>
          isSound(url) && isSound(url + text) && isSound(`https://${text}@${url.slice(8)}`),
      ),
    )
  })

  it('is known by its host', () => {
    expect(hostOf(new URL('https://www.arxiv.org/abs/1'))).toBe('arxiv.org')
    expect(hostOf(new URL('https://host.example:8080/'))).toBe('host.example:8080')
  })
})

describe('before an address is opened', () => {
  it.each([
    ['https://arxiv.org/abs/1', 'arXiv'],
    ['https://arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
    ['https://arxiv.org/abs/1', 'arxiv.org/abs/1…'],
    ['https://www.arxiv.org/abs/1', 'http://arxiv.org'],
    ['https://export.arxiv.org/abs/1', 'https://arxiv.org/abs/1'],
    ['https://github.com/a/model.py', 'model.py'],
    ['https://github.com/a/b', 'a/b'],
    ['https://github.com/a/b', 'and/or, see https://arxiv.org'],
    ['https://github.com/a/b', ''],
  ])('%s is not doubted under the text “%s”', (address, shown) => {
    expect(doubtsOf(new URL(address), shown)).toEqual([])
  })

  it.each([
    ['https://аrxiv.org/', 'arXiv', /letters that can be taken for others/],
    ['https://sub.xn--bcher-kva.example/', 'x', /letters that can be taken for others/],
    ['http://localhost:8080/delete', 'x', /your own computer or network/],
    ['http://printer/', 'x', /your own computer or network/],
    ['http://nas.local/', 'x', /your own computer or network/],
    ['http://127.1/', 'x', /your own computer or network/],
    ['http://0/', 'x', /your own computer or network/],
    ['http://10.0.0.1/', 'x', /your own computer or network/],
    ['http://172.31.0.1/', 'x', /your own computer or network/],
    ['http://192.168.1.1/reboot', 'x', /your own computer or network/],
    ['http://169.254.169.254/latest', 'x', /your own computer or network/],
    ['http://[::1]:9229/', 'x', /your own computer or network/],
    ['http://[::ffff:127.0.0.1]/', 'x', /your own computer or network/],
    ['http://[fe80::1]/', 'x', /your own computer or network/],
    ['http://93.184.216.34/', 'x', /only a number/],
    ['http://172.32.0.1/', 'x', /only a number/],
    ['http://[2606:2800::1]/', 'x', /only a number/],
    ['https://evil.example/', 'https://arxiv.org/abs/1', /reads “https:\/\/arxiv\.org\/abs\/1”/],
    ['https://evil.example/', 'www.arxiv.org', /another host/],
    ['https://evil.example/', 'arxiv.org/abs/1', /another host/],
    ['https://arxiv.org.evil.example/', 'https://arxiv.org', /another host/],
    ['https://evilarxiv.org/', 'https://arxiv.org', /another host/],
  ])('%s is doubted under the text “%s”', (address, shown, words) => {
    expect(doubtsOf(new URL(address), shown)).toEqual([expect.stringMatching(words)])
  })

  it('a long text is cut short', () => {
    const [doubt] = doubtsOf(
      new URL('https://evil.example/'),
      `https://arxiv.org/${'x'.repeat(9000)}`,
    )
    expect(doubt?.length).toBeLessThan(200)
  })
})
