import { ask } from '#contract/ask'
import type { Diff, DiffChange } from '#contract/diff'
import { fileName } from '#contract/export/file-name'
import { writeDiffDelimited, writeDiffMarkdown } from '#contract/export/write-diff'
import { saveFile } from '../../components/file'
import { followed, tool, type Work } from '../../export/asked-table'
import { call } from '../../transport'
import type { DiffAddress } from './diff-address'

export type DiffFormat = 'csv' | 'md'

const mediaTypes: Readonly<Record<DiffFormat, string>> = { csv: 'text/csv', md: 'text/markdown' }

/** Saves every change that the address asks for, and answers with what to say. Throws AskError. */
export async function saveDiff(
  { address, whole, format }: { address: DiffAddress; whole: Diff; format: DiffFormat },
  work: Work,
): Promise<string> {
  const pages = everyChange(address, work)
  const parts = format === 'csv' ? writeDiffDelimited(pages) : writeDiffMarkdown(whole, pages, tool)
  const texts: string[] = []
  for await (const part of parts) texts.push(part)
  const file = fileName(`${whole.before.name}-to-${whole.after.name}`, whole.after.date, format)
  saveFile(file, mediaTypes[format], ...texts)
  return `Saved ${file}`
}

const largest = 500

async function* everyChange(
  address: DiffAddress,
  work: Work,
): AsyncGenerator<readonly DiffChange[]> {
  const ownCall = followed(call, work)
  let after: string | undefined
  do {
    const { items, next } = await ask(ownCall, 'diff', { ...address, limit: largest, after })
    yield items
    after = next ?? undefined
  } while (after !== undefined)
}
