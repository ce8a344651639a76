import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { fileName, savePdf } from '../../../../src-main/hosts/electron/save-pdf'

const { showSaveDialog, showMessageBox } = vi.hoisted(() => ({
  showSaveDialog: vi.fn<(window: unknown, options: { defaultPath: string }) => unknown>(),
  showMessageBox: vi.fn<(window: unknown, options: { detail: string }) => unknown>(),
}))
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  dialog: { showSaveDialog, showMessageBox },
}))

let folder = ''
beforeEach(() => {
  vi.clearAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'pwc-pdf-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

function save(filePath: string | null, printToPDF: () => Promise<Buffer>): Promise<void> {
  showSaveDialog.mockResolvedValue({ canceled: filePath === null, filePath: filePath ?? '' })
  const window = { getTitle: () => 'A: B/C', webContents: { printToPDF } }
  return savePdf(window as unknown as BrowserWindow, () => {})
}

it('writes the page where the reader chose, under the title of the page', async () => {
  const path = join(folder, 'page.pdf')
  await save(path, async () => Buffer.from('%PDF-1.7'))
  expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7')
  expect(readdirSync(folder)).toEqual(['page.pdf'])
  expect(showSaveDialog.mock.calls[0]?.[1].defaultPath).toBe(join('/documents', 'A B C.pdf'))
})

it('prints nothing when the reader cancels', async () => {
  const print = vi.fn<() => Promise<Buffer>>()
  await save(null, print)
  expect(print).not.toHaveBeenCalled()
})

it.each([
  ['the page cannot be printed', 'page.pdf', async () => Promise.reject(new Error('no paper'))],
  ['the folder is not there', 'none/page.pdf', async () => Buffer.from('%PDF')],
])('says so when %s, and leaves nothing behind', async (_, name, print) => {
  await save(join(folder, name), print)
  expect(existsSync(join(folder, name))).toBe(false)
  expect(readdirSync(folder)).toEqual([])
  expect(showMessageBox.mock.calls[0]?.[1].detail).toContain(name)
})

it.each([
  ['Papers With Code', 'Papers With Code'],
  ['Is it “good”? <b>yes</b>', 'Is it “good” b yes b'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\nb\u0000c', 'a b c'],
  ['...', 'Papers With Code Offline'],
  ['', 'Papers With Code Offline'],
  ['x'.repeat(500), 'x'.repeat(100)],
])('%j is the file %j', (title, name) => {
  expect(fileName(title)).toBe(name)
})
