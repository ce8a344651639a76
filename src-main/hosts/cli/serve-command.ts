import { randomBytes } from 'node:crypto'
import { serveHttp } from '../http/http'
import { callSnapshot } from '../snapshot-call'
import { chooseSnapshot } from '../snapshot-choice'
import type { World } from './terminal'

/** Serves the app until the reader interrupts. Prints the address that lets a browser in. */
export async function serve(
  { port, archive }: { port: number; archive?: string },
  world: World,
): Promise<0> {
  const log = (line: string) => world.stderr.write(`${line}\n`)
  const { dataFolder, startWorker } = world
  const choice = chooseSnapshot(archive, world.env, world.shippedSnapshot)
  const snapshot = callSnapshot(
    { snapshot: choice, dataFolder, tool: world.version },
    { startWorker, log },
  )
  const token = world.env['PWC_TOKEN'] || randomBytes(32).toString('base64url')
  const { call } = snapshot
  const { renderer, tool } = world
  const host = await serveHttp({ call, tool, renderer, port, token, log })
  // Under the development server the page comes from there, and asks this host through it.
  const page = world.env['ELECTRON_RENDERER_URL'] ?? `http://127.0.0.1:${host.port}`
  // Listens before it prints: whoever waits for the address may stop it at once.
  const interrupted = new Promise<void>((resolve) => void world.onInterrupt(resolve))
  world.stdout.write(`open ${page}/#token=${token}\n`)
  await interrupted
  await host.close()
  await snapshot.close()
  return 0
}
