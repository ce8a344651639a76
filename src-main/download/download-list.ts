import { z } from 'zod'
import { ArchiveError } from '../archive/errors'

const address = z
  .url({ protocol: /^https$/ })
  .refine((text) => !/^https:\/\/[^/]*@/i.test(text), 'an address without a user name')

/** Becomes the name of a file, so that it must not lead out of the folder. */
const fileName = z
  .string()
  .max(100)
  .regex(/^\w[\w-]*(\.[\w-]+)*$/)
  .refine((name) => !/\.download(\.json)?$/.test(name))

const downloadFile = z.strictObject({
  name: fileName,
  kind: z.enum(['papers', 'links', 'evaluation-tables', 'datasets', 'methods']),
  bytes: z.int().positive().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  addresses: z.array(address).min(1).readonly(),
})

const downloadList = z.strictObject({
  title: z.string(),
  licence: z.string(),
  /** Where the sizes, the hashes and the addresses come from. */
  source: z.string(),
  files: z
    .array(downloadFile)
    .min(1)
    .refine((files) => new Set(files.map((file) => file.name)).size === files.length)
    .readonly(),
})

/** A file that can be downloaded. Its addresses are tried in order; null where a fact is unknown. */
export type DownloadFile = z.infer<typeof downloadFile>

/** What can be downloaded. */
export type DownloadList = z.infer<typeof downloadList>

/** The list that `value` is. Throws when it is none, with the place of the mistake. */
export function asDownloadList(value: unknown): DownloadList {
  const { data, error } = downloadList.safeParse(value)
  if (data) return data
  const place = error.issues[0]?.path.join('.') || 'its top'
  const sentence = `The list of downloads cannot be used: there is a wrong value at ${place}.`
  throw new ArchiveError('unusable-file', sentence, { cause: error })
}

/** How far a file can be told from another once it is there. */
export function sayHowChecked({ bytes, sha256 }: DownloadFile): string {
  if (sha256 !== null) return 'checked against its known SHA-256'
  if (bytes !== null) return 'its size is known, but its content cannot be checked'
  return 'its size and SHA-256 are unknown, so that it cannot be checked'
}
