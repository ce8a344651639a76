import type { DownloadPlan } from '#contract/download-plan'
import { ArchiveError } from '../../archive/errors'
import { download } from '../../download/download'
import { downloadPlan } from '../../download/download-plan'
import { sayReport } from '../../download/download-report'
import { dumpDownloads } from '../../download/dump-downloads'
import { progressOn } from './progress'
import { drawTable } from './table'
import type { World } from './terminal'

export interface DownloadOrder {
  to: string
  /** Without it, only what would be downloaded is told, and no host is asked. */
  start: boolean
}

/** Downloads the last official dumps into a folder, once the reader has seen how much that is. */
export async function downloadFiles({ to, start }: DownloadOrder, world: World): Promise<0> {
  world.stdout.write(describe(await downloadPlan(dumpDownloads, to)))
  if (!start) {
    world.stdout.write('Nothing was downloaded; “--start” begins.\n')
    return 0
  }
  const progress = progressOn(world.stderr)
  const interruption = new AbortController()
  const stopListening = world.onInterrupt(() => interruption.abort())
  try {
    const report = await download({
      list: dumpDownloads,
      names: dumpDownloads.files.map(({ name }) => name),
      folder: to,
      onProgress: progress.show,
      signal: interruption.signal,
    })
    progress.end()
    if (report.failures.length > 0) throw new ArchiveError('unusable-file', sayReport(report))
    world.stdout.write(`${sayReport(report)} Import them with “pwc import ${to}”.\n`)
    return 0
  } finally {
    progress.end()
    stopListening()
  }
}

function describe({ title, licence, folder, files, toCome, free }: DownloadPlan): string {
  const columns = [
    { heading: 'file' },
    { heading: 'bytes', isNumber: true },
    { heading: 'there' },
    { heading: 'from' },
  ]
  const rows = files.map(({ name, bytes, there, hosts }) => [
    name,
    bytes === null ? 'unknown' : bytes.toLocaleString('en'),
    there.state,
    hosts[0] ?? '',
  ])
  const room = free === null ? '' : ` ${inMegabytes(free)} are free there.`
  return [
    `${title}, ${licence}`,
    '',
    ...drawTable(columns, rows, null),
    '',
    `${inMegabytes(toCome)} would come into ${folder}.${room}`,
    '',
  ].join('\n')
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`
