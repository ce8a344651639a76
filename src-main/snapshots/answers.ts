import type { Worker } from 'node:worker_threads'
import type { Answers, RequestOf } from '#contract/contract'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import type { SnapshotMethod } from '#contract/snapshot-requests'
import { planImport } from '../archive/import/plan'
import { downloadPlan } from '../download/download-plan'
import { dumpDownloads } from '../download/dump-downloads'
import type { CurrentArchive } from './current-archive'
import { DescribedFiles } from './described-files'
import { downloadFolder } from './download-folder'
import { folderAt } from './folder'
import { KeptDiffs } from './kept-diffs'
import type { Places } from './kept-files'
import { keptList, type Knowing } from './kept-list'
import { infoOfKept, removeKept, renameKept } from './own-snapshots'
import { type Marked, touchedBookmarks } from './touched-bookmarks'
import type { WorkData } from './work-orders'
import { pathsOf, worksToBegin } from './works-to-begin'
import { Works, type Plan } from './works'

interface SnapshotAnswersOptions {
  places: Places
  /** The version of this program. */
  tool: string
  /** What the reader has bookmarked. */
  bookmarks(): readonly Marked[]
  startWorker(data: WorkData): Worker
  log(line: string): void
}

/** The answers about kept snapshots, and what ends the work on them. */
interface SnapshotAnswers {
  answers: Answers<SnapshotMethod>
  close(): Promise<void>
}

/** Answers what is asked of the snapshots that this computer keeps. */
export function snapshotAnswers(
  { places, tool, bookmarks, startWorker, log }: SnapshotAnswersOptions,
  current: CurrentArchive,
): SnapshotAnswers {
  const works = new Works(startWorker, log)
  const diffs = new KeptDiffs(places)
  const knowing = { places, described: new DescribedFiles(), current, works }
  return {
    answers: {
      ...told(knowing, diffs, bookmarks),
      ...changed(knowing),
      ...begun(knowing, worksToBegin({ ...knowing, tool, diffs })),
    },
    async close() {
      diffs.close()
      await works.close()
    },
  }
}

const told = (knowing: Knowing, diffs: KeptDiffs, bookmarks: () => readonly Marked[]) => ({
  snapshots: () => keptList(knowing),
  'snapshot-info': ({ snapshot }: RequestOf<'snapshot-info'>) =>
    infoOfKept(knowing.places, snapshot),
  async diff({ old, new: other, ...request }: RequestOf<'diff'>) {
    const diff = await diffs.open({ old, new: other })
    return { ...diff.page(request), whole: diff.whole() }
  },
  async 'diff-bookmarks'({ old, new: other }: RequestOf<'diff-bookmarks'>) {
    return touchedBookmarks(await diffs.open({ old, new: other }), bookmarks())
  },
  folder: ({ path }: RequestOf<'folder'>) => folderAt(path),
  plan: ({ paths }: RequestOf<'plan'>) =>
    planImport({ paths: pathsOf(paths), folder: knowing.places.folder }),
  'download-plan': () => downloadPlan(dumpDownloads, downloadFolder(knowing.places)),
})

/** Whatever is done to the snapshots, the answer is how they are afterwards. */
const after =
  (knowing: Knowing) =>
  <Request>(act: (request: Request) => Promise<void> | void) =>
  async (request: Request): Promise<KeptSnapshots> => {
    await act(request)
    return keptList(knowing)
  }

function changed(knowing: Knowing) {
  const { places, current, works } = knowing
  const then = after(knowing)
  return {
    switch: then(({ snapshot }: RequestOf<'switch'>) => current.switchTo(snapshot)),
    rename: then((request: RequestOf<'rename'>) => renameKept(places, request)),
    remove: then(({ snapshot }: RequestOf<'remove'>) => {
      works.refuseSecond()
      return removeKept(places, snapshot, current)
    }),
    pause: then(() => works.control('pause')),
    resume: then(() => works.control('run')),
    stop: then(() => works.control('stop')),
  }
}

function begun(knowing: Knowing, toBegin: ReturnType<typeof worksToBegin>) {
  const begin = <Request>(prepare: (request: Request) => Plan) =>
    after(knowing)((request: Request) => knowing.works.begin(() => prepare(request)))
  return {
    import: begin(toBegin.import),
    verify: begin(toBegin.verify),
    'compare-snapshots': begin(toBegin.compare),
    'export-parquet': begin(toBegin.export),
    download: begin(toBegin.download),
  }
}
