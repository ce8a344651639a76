import type { Worker } from 'node:worker_threads'
import type { Answers } from '#contract/contract'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import type { SnapshotMethod } from '#contract/snapshot-requests'
import type { CurrentArchive } from './current-archive'
import { DescribedFiles } from './described-files'
import { folderAt } from './folder'
import type { Places } from './kept-files'
import { keptList } from './kept-list'
import { infoOfKept, removeKept, renameKept } from './own-snapshots'
import type { WorkData } from './work-orders'
import { worksToBegin } from './works-to-begin'
import { Works } from './works'

export interface SnapshotAnswersOptions {
  places: Places
  /** The version of this program. */
  tool: string
  startWorker(data: WorkData): Worker
  log(line: string): void
}

/** The answers about kept snapshots, and what ends the work on them. */
export interface SnapshotAnswers {
  answers: Answers<SnapshotMethod>
  close(): Promise<void>
}

/** Answers what is asked of the snapshots that this computer keeps. */
export function snapshotAnswers(
  { places, tool, startWorker, log }: SnapshotAnswersOptions,
  current: CurrentArchive,
): SnapshotAnswers {
  const works = new Works(startWorker, log)
  const toBegin = worksToBegin({ places, tool, current })
  const knowing = { places, described: new DescribedFiles(), current, works }
  /** Whatever is done to the snapshots, the answer is how they are afterwards. */
  const after =
    <Request>(act: (request: Request) => Promise<void> | void) =>
    async (request: Request): Promise<KeptSnapshots> => {
      await act(request)
      return keptList(knowing)
    }
  return {
    answers: {
      snapshots: () => keptList(knowing),
      'snapshot-info': ({ snapshot }) => infoOfKept(places, snapshot),
      switch: after(({ snapshot }) => current.switchTo(snapshot)),
      rename: after((request) => renameKept(places, request)),
      remove: after(({ snapshot }) => {
        works.refuseSecond()
        return removeKept(places, snapshot, current)
      }),
      folder: ({ path }) => folderAt(path),
      import: after((request) => works.begin(() => toBegin.import(request))),
      verify: after((request) => works.begin(() => toBegin.verify(request))),
      pause: after(() => works.control('pause')),
      resume: after(() => works.control('run')),
      stop: after(() => works.control('stop')),
    },
    close: () => works.close(),
  }
}
