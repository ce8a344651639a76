import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Call } from '#contract/contract'
import { attached, failed, statusOf, type Reply } from './reply'

/** The address under which a PDF that the reader attached is handed out as it is. */
export const ATTACHED_FILE = '/api/attached-file.pdf'

/** A file is held in memory while it is sent. */
const LARGEST = 100 * 1024 * 1024

/** The bytes of an attached PDF, once the archive has seen that it is attached, and a PDF. */
export async function attachedFile(call: Call, request: unknown): Promise<Reply> {
  const outcome = await call('attached-file', request)
  if (!outcome.ok) return failed(statusOf[outcome.error.code], outcome.error)
  const { path, bytes } = outcome.value as { path: string; bytes: number }
  if (bytes > LARGEST)
    return failed(403, {
      code: 'forbidden',
      message: `${path} has more than 100 MB, which no browser is sent; open it where it is.`,
    })
  return attached(basename(path), 'application/pdf', await readFile(path))
}
