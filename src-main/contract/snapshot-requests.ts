import { z } from 'zod'
import { diffActions, diffKinds } from './diff'

const flag = z.union([z.boolean(), z.stringbool()])
/** What a snapshot is called; see kept-snapshots.ts. */
const snapshot = z.string().min(1).max(200)
const name = z.string().trim().min(1).max(200)
/** Files or folders of this computer, a line each. */
const paths = z.string().min(1).max(65_000)
const path = z.string().min(1).max(4096)

/** The requests about the snapshots that are kept on this computer. */
export const snapshotRequests = {
  /** All that are kept, which is in use, and what is being done to them. */
  snapshots: z.strictObject({}),
  /** What one of them is, as `info` tells it of the one in use. */
  'snapshot-info': z.strictObject({ snapshot }),
  /** Has another snapshot answer from now on. */
  switch: z.strictObject({ snapshot }),
  rename: z.strictObject({ snapshot, name }),
  /** Deletes the file of a snapshot; what the reader made stays. */
  remove: z.strictObject({ snapshot }),
  /** What a folder of this computer holds, to choose dumps from. The home folder when absent. */
  folder: z.strictObject({ path: path.optional() }),
  /** What an import of these files would do. */
  plan: z.strictObject({ paths }),
  /** Begins to make a snapshot of dumps, or to take over a finished one. */
  import: z.strictObject({
    paths,
    name: name.optional(),
    /** Whether it is in use as soon as it is complete. */
    use: flag.default(true),
  }),
  /** Begins to hold every byte of a snapshot against its seal. */
  verify: z.strictObject({ snapshot }),
  /** Begins to compare two snapshots; `diff` has the outcome. */
  'compare-snapshots': z.strictObject({ old: snapshot, new: snapshot }),
  /** What a comparison found, in all and change by change. */
  diff: z.strictObject({
    old: snapshot,
    new: snapshot,
    kind: z.enum(diffKinds).optional(),
    action: z.enum(diffActions).optional(),
    area: z.string().max(400).optional(),
    task: z.string().max(400).optional(),
    text: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    after: z.string().max(200).optional(),
  }),
  /** What it found of the things that the reader has bookmarked. */
  'diff-bookmarks': z.strictObject({ old: snapshot, new: snapshot }),
  /** Begins to write a whole snapshot as Parquet files into a new folder. */
  'export-parquet': z.strictObject({ snapshot, folder: path }),
  /** What the last official dumps are, and what of them is on this computer. Asks no host. */
  'download-plan': z.strictObject({}),
  /** Begins to download them: the one thing that uses a network, and only when it is asked. */
  download: z.strictObject({}),
  /** Has the running work wait. */
  pause: z.strictObject({}),
  /** Has it go on. */
  resume: z.strictObject({}),
  /** Ends the running work; nothing of it stays. */
  stop: z.strictObject({}),
}

export type SnapshotMethod = keyof typeof snapshotRequests

/**
 * Those that make sense only while a program runs: they begin, steer or follow a work. The command line
 * has commands of its own for such works, which last until they are done.
 */
export const whileRunning = [
  'folder',
  'plan',
  'import',
  'verify',
  'compare-snapshots',
  'diff',
  'diff-bookmarks',
  'export-parquet',
  'download-plan',
  'download',
  'pause',
  'resume',
  'stop',
] as const satisfies readonly SnapshotMethod[]
