// `npm run dev`: electron-vite's loop with hot updates, in Electron where there is one, else with
// the loopback host in its place and the page in any browser.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { fetchElectronBinary } from './electron-binary.mjs'
import { root } from './set-up.mjs'

buildIfStale()

const browser = process.argv.includes('--browser') || !fetchElectronBinary()
const token = randomBytes(24).toString('base64url')
const env = browser
  ? {
      ...process.env,
      ELECTRON_EXEC_PATH: process.execPath,
      ELECTRON_ENTRY: 'out/main/cli.js',
      PWC_TOKEN: token,
    }
  : process.env

const loop = spawn(
  process.execPath,
  [
    join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
    'dev',
    '--watch',
    ...(browser ? ['--', 'serve', '--port', '5174'] : []),
  ],
  { cwd: root, stdio: 'inherit', env },
)
if (browser) console.log(`The page is at http://127.0.0.1:5173/#token=${token}`)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => loop.kill(signal))
loop.on('exit', (code) => process.exit(code ?? 0))
