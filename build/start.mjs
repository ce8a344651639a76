// `npm start`: installs, builds what is stale, and opens the app.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { fetchElectronBinary } from './electron-binary.mjs'
import { root } from './set-up.mjs'

// Nobody who wants to look at the app should wait for what tests and packages take.
buildIfStale({ forReaders: true })

const options = process.argv.slice(2)
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const electron = hasDisplay ? fetchElectronBinary() : null

if (electron) {
  follow(spawn(electron, [root, ...options], { stdio: 'inherit' }))
} else {
  const reason = hasDisplay ? 'The Electron program cannot be had here' : 'There is no display here'
  console.log(`${reason}, so the app opens in a browser, at the address below.`)
  const server = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve', ...options], {
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  server.stdout.on('data', (text) => {
    process.stdout.write(text)
    const address = /http:\/\/127\.0\.0\.1\S+/.exec(String(text))?.[0]
    if (address && hasDisplay) openInBrowser(address)
  })
  follow(server)
}

/** Ends with the child, and ends the child with this process. */
function follow(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 0))
}

function openInBrowser(address) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address]
  // Without such a program the printed address is all there is.
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => {})
}
