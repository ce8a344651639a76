import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runCommandLine } from '../../../../src-main/hosts/cli/command-line'
import { tinySnapshot } from '../tiny-snapshot'
import type { TinySnapshot } from '../tiny-snapshot'

/** Seven papers and one leaderboard, imported for the file of tests that imports this. */
export let snapshot: TinySnapshot
beforeAll(async () => {
  snapshot = await tinySnapshot()
})
afterAll(() => snapshot.remove())

interface Options {
  env?: NodeJS.ProcessEnv
  columns?: number
  /** Whether the reader interrupts a command as soon as it listens. */
  interrupted?: boolean
}

/** Runs the command line in this process, and answers what it wrote. */
export async function pwc(
  args: readonly string[],
  { env = {}, columns, interrupted }: Options = {},
) {
  const [stdout, stderr]: string[][] = [[], []]
  const code = await runCommandLine(args, {
    stdout: { write: (text) => stdout?.push(text), isTTY: columns !== undefined, columns },
    stderr: { write: (text) => stderr?.push(text) },
    env,
    version: '1.2.3',
    tool: 'Program 1.2.3',
    shippedSnapshot: snapshot.path,
    renderer: snapshot.folder,
    dataFolder: join(snapshot.folder, 'data'),
    startReader() {
      throw new Error('Nothing here is so large that a thread reads it.')
    },
    startWorker() {
      throw new Error('Nothing here takes so long that it has a thread of its own.')
    },
    preferQuickStart() {},
    onInterrupt(stop) {
      if (interrupted) stop()
      return () => {}
    },
  })
  return { code, stdout: stdout?.join('') ?? '', stderr: stderr?.join('') ?? '' }
}

export const digits = 'image-classification-on-digits'

/** A file in the folder of the test. */
export function textFile(name: string, content: string): string {
  const file = join(snapshot.folder, name)
  writeFileSync(file, content)
  return file
}
