import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveHttp } from '../../../../src-main/hosts/http/http'
import { authorization, call, folder, host, pdf, send, token } from './one-host'

describe('the loopback host', () => {
  it('hands out a PDF that is attached, to be saved, and no other file', async () => {
    writeFileSync(join(folder, 'own.pdf'), '%PDF-1.7 ')
    const own = await send(pdf('own.pdf'), { authorization })
    expect([own.status, own.body]).toEqual([200, '%PDF-1.7 '])
    expect(own.headers['content-type']).toBe('application/pdf')
    expect(own.headers['content-disposition']).toBe('attachment; filename="own.pdf"')
    expect(JSON.parse((await send(pdf('none.pdf'), { authorization })).body)).toEqual({
      code: 'not-found',
      message: 'It is not attached.',
    })
    expect((await send(pdf('large.pdf'), { authorization })).status).toBe(403)
    expect((await send(pdf('own.pdf'))).status).toBe(401)
  })

  it('answers with the token', async () => {
    const { status, body, headers } = await send('/api/home?id=x', { authorization })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({ method: 'home', request: { id: 'x' } })
    expect(headers['content-type']).toBe('application/json')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('shows its page without one', async () => {
    expect(await send('/')).toMatchObject({ status: 200, body: '<title>the page</title>' })
  })

  it('answers a HEAD without a body', async () => {
    const { status, body, headers } = await send('/', {}, 'HEAD')
    expect([status, body, headers['content-length']]).toEqual([200, '', '23'])
  })

  it('does not take the port of another program', async () => {
    const options = { call, tool: '', renderer: folder, port: host.port, token, log() {} }
    await expect(serveHttp(options)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it.each(['/', '/missing', '/api/home', '/api/nothing/here'])(
    'sends every guard of the page with %s',
    async (path) => {
      const { headers } = await send(path)
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-\S+'; /,
        ),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-dns-prefetch-control': 'off',
      })
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    },
  )
})

describe('citations over HTTP', () => {
  it.each([
    ['bib', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['bibtex', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['biblatex', 'application/x-bibtex; charset=utf-8', 'bib'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'ris'],
    ['csl', 'application/vnd.citationstyles.csl+json', 'json'],
    ['apa', 'text/plain; charset=utf-8', 'txt'],
    ['plain', 'text/plain; charset=utf-8', 'txt'],
  ])('come as .%s', async (form, type, extension) => {
    const { status, headers } = await send(`/api/papers.${form}`, { authorization })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toBe(`attachment; filename="papers.${extension}"`)
  })

  it.each([
    ['/api/areas.bibtex', 400],
    ['/api/papers.bibtex-metadata.json', 404],
    ['/api/papers.ris?letters=latex', 400],
  ])('are not at %s', async (address, status) => {
    expect((await send(address, { authorization })).status).toBe(status)
  })
})

describe('a table over HTTP', () => {
  it('comes as a file', async () => {
    const { status, headers, body } = await send('/api/papers.csv?columns=shown', { authorization })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
    expect(headers['content-disposition']).toBe('attachment; filename="papers.csv"')
    expect(body).toBe('Title,Authors,Date,Venue,Tasks,Code,Results\r\n')
  })

  it.each([
    ['tsv', 'text/tab-separated-values; charset=utf-8'],
    ['json', 'application/json'],
    ['jsonl', 'application/jsonl'],
    ['md', 'text/markdown; charset=utf-8'],
    ['tex', 'application/x-tex'],
    ['html', 'text/html; charset=utf-8'],
  ])('comes as .%s', async (extension, type) => {
    const { status, headers } = await send(`/api/papers.${extension}`, { authorization })
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-disposition']).toBe(`attachment; filename="papers.${extension}"`)
  })

  it('is written as asked', async () => {
    const query = 'columns=title,date&preset=excel-european&header=yes'
    const { body } = await send(`/api/papers.csv?${query}`, { authorization })
    expect(body).toBe('\uFEFFTitle;Date\r\n')
  })

  it.each([
    ['/api/papers.xml', 404],
    ['/api/papers.md-metadata.json', 404],
    ['/api/papers.json?preset=excel', 400],
  ])('is not at %s', async (address, status) => {
    expect((await send(address, { authorization })).status).toBe(status)
  })

  it('has a description', async () => {
    const { headers, body } = await send('/api/papers.csv-metadata.json?year=2020', {
      authorization,
    })
    expect(headers['content-disposition']).toBe('attachment; filename="papers.csv-metadata.json"')
    expect(JSON.parse(body)).toMatchObject({
      url: 'papers.csv',
      'dc:creator': 'Program 1',
      notes: [{ address: '#/papers?year=2020', columns: 'all', rows: 0 }],
    })
  })
})
