import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { digits, pwc, snapshot } from './tiny-command-line'

describe('a table in another form', () => {
  it.each([
    ['tsv', 'Rank\tModel\t'],
    ['json', '[\n  {\n    "rank": 1,'],
    ['jsonl', '{"rank":1,'],
    ['markdown', '<!--\nImage Classification on Digits\n'],
    ['latex', '% Image Classification on Digits\n'],
    ['html', '<!doctype html>'],
  ])('is answered as %s', async (format, beginning) => {
    const { code, stdout } = await pwc(['leaderboard', digits, '--format', format])
    expect([code, stdout.slice(0, beginning.length)]).toEqual([0, beginning])
  })

  it('has the columns and the preset that are asked for', async () => {
    const flags = ['--preset', 'excel-european', '--bom', 'no', '--columns', 'accuracy,model']
    const { stdout } = await pwc(['leaderboard', digits, '--csv', ...flags])
    expect(stdout).toBe("Accuracy;Model\r\n93,5;'=1+1 0\r\n92,5;Model 1\r\n91,5;Model 2\r\n")
  })

  it('that describes itself is one file', async () => {
    const file = join(snapshot.folder, 'digits.tex')
    const { stdout } = await pwc(['leaderboard', digits, '--format', 'latex', '--to', file])
    expect([stdout, existsSync(`${file}-metadata.json`)]).toEqual([`${file}\n`, false])
  })

  it('takes the place of the file that was there, and leaves no other behind', async () => {
    const folder = mkdtempSync(join(snapshot.folder, 'there-'))
    const file = join(folder, 'digits.md')
    writeFileSync(file, 'old')
    await pwc(['leaderboard', digits, '--format', 'markdown', '--to', file])
    expect(readFileSync(file, 'utf8')).toMatch(/^<!--/)
    expect(readdirSync(folder)).toEqual(['digits.md'])
  })
})

const newFolder = () => mkdtempSync(join(snapshot.folder, 'export-'))

describe('an export', () => {
  const task = ['export', '--task', 'image-classification']
  const names = [
    'image-classification-on-digits.csv',
    'image-classification-on-digits.csv-metadata.json',
    'manifest.json',
  ]

  it('is a folder, made where there is none, after saying how much it is', async () => {
    const folder = newFolder()
    const to = join(folder, 'deep/er')
    const { code, stdout, stderr } = await pwc([...task, '--to', to])
    expect([code, stdout]).toEqual([0, `1 leaderboard with 3 results at ${to}\n`])
    expect(stderr).toMatch(/^Image Classification: 1 leaderboard with 3 results\.\n/)
    expect(readdirSync(to).toSorted()).toEqual(names)
    expect(readdirSync(join(folder, 'deep'))).toEqual(['er'])
    const alone = await pwc(['leaderboard', digits, '--csv'])
    expect(readFileSync(join(to, names[0] ?? ''), 'utf8')).toBe(alone.stdout)
  })

  it('is a zip file with the same files', async () => {
    const folder = newFolder()
    const to = join(folder, 'all.zip')
    expect((await pwc([...task, '--to', to])).code).toBe(0)
    const files = unzipSync(readFileSync(to))
    expect(Object.keys(files).toSorted()).toEqual(names)
    expect(readdirSync(folder)).toEqual(['all.zip'])
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString())
    const [{ path, sha256 }] = manifest.files
    expect(sha256).toBe(
      createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex'),
    )
  })

  it('goes into a folder that is empty, and into no other', async () => {
    const folder = newFolder()
    expect((await pwc([...task, '--to', folder])).code).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(names)
    const again = await pwc([...task, '--to', folder])
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is not empty')])
  })

  it.each(['x', 'x.zip'])('leaves nothing at %s when it is interrupted', async (name) => {
    const folder = newFolder()
    const { code, stderr } = await pwc([...task, '--to', join(folder, name)], { interrupted: true })
    expect([code, readdirSync(folder)]).toEqual([1, []])
    expect(stderr).toContain('Stopped; nothing was written.\n')
  })

  it('leaves nothing when it fails', async () => {
    const folder = newFolder()
    const { code } = await pwc([...task, '--to', join(folder, 'x'), '--columns', 'rank'])
    expect([code, readdirSync(folder)]).toEqual([2, []])
  })
})

describe('import', () => {
  it('makes a snapshot, shows its progress, and closes with the counts', async () => {
    const to = join(snapshot.folder, 'new/second.sqlite')
    const report = join(snapshot.folder, 'report.json')
    const args = ['import', snapshot.dumps, '--to', to, '--name', 'Second', '--report', report]
    const { code, stdout, stderr } = await pwc(args)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^Reading /m)
    expect(stdout).toMatch(/^stored +papers +7$/m)
    expect(stdout).toMatch(/^Not among the files: links, datasets, methods\.$/m)
    expect(stdout).toContain(`Second is at ${to}`)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      name: 'Second',
      tool: '1.2.3',
    })
    expect((await pwc(['info', '--archive', to])).stdout).toMatch(/^name +Second$/m)
  })

  it('leaves nothing behind when it fails', async () => {
    writeFileSync(join(snapshot.folder, 'broken.json'), '[{"title": ')
    const to = join(snapshot.folder, 'failed/third.sqlite')
    const { code } = await pwc(['import', join(snapshot.folder, 'broken.json'), '--to', to])
    expect(code).toBe(1)
    expect(existsSync(to) || readdirSync(join(snapshot.folder, 'failed')).length > 0).toBe(false)
  })

  it('says that its folder is a file', async () => {
    const file = join(snapshot.folder, 'no-folder')
    writeFileSync(file, '')
    const { code, stderr } = await pwc(['import', snapshot.dumps, '--to', join(file, 'a.sqlite')])
    expect([code, stderr]).toEqual([
      1,
      `${join(file, 'a.sqlite')} cannot be written: its folder is a file; choose another folder.\n`,
    ])
  })
})
