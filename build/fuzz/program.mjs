// The built program, serving, in a process of its own that can be asked what it holds.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../set-up.mjs'

/** @param {string} dataFolder */
export async function startProgram(dataFolder) {
  const watched = pathToFileURL(join(import.meta.dirname, 'watched.mjs')).href
  const {
    PWC_ARCHIVE: _archive,
    PWC_TOKEN: _token,
    ELECTRON_RENDERER_URL: _page,
    ...env
  } = process.env
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', watched, join(root, 'out/main/cli.js'), 'serve'],
    { env: { ...env, PWC_DATA: dataFolder }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  let complaints = ''
  child.stderr.on('data', (part) => (complaints = `${complaints}${part}`.slice(-5000)))
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The program ended with ${code ?? signal}: ${complaints}`)
  })
  ended.catch(() => {})
  const said = once(child.stdout, 'data').then(([text]) => String(text))
  const [, port, token] = /:(\d+)\/#token=(\S+)/.exec(await Promise.race([said, ended])) ?? []
  return {
    port: Number(port),
    token,
    /** Fails when the program ends. */
    ended,
    /** What it wrote to its standard error, at the end. */
    complaints: () => complaints,
    /** @returns {Promise<{ rss: number, heap: number, files: number | null }>} */
    async holdings() {
      const told = once(child, 'message')
      child.send('holdings')
      return (await Promise.race([told, ended]))[0]
    },
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
