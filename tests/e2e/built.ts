// Where the built app and the programs that run it are.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The folder of the build under test. */
const out = resolve(process.env['PWC_OUT'] ?? join(root, 'out'))
export const mainFile = join(out, 'main/main.js')
export const cliFile = join(out, 'main/cli.js')

/** What the programs of one test process decide: never the folder of whoever runs the tests. */
const dataFolder = mkdtempSync(join(tmpdir(), 'pwc-data-'))
process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }))

/** Without what a developer's shell may say about another archive. */
const { PWC_ARCHIVE: _archive, PWC_TOKEN: _token, ...ownEnv } = process.env
export const env = { ...ownEnv, PWC_DATA: dataFolder } as Record<string, string>

/** The real Electron program, or null. Found by its file: the package itself would download it. */
export function electronPath(): string | null {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'electron.exe',
    darwin: 'Electron.app/Contents/MacOS/Electron',
  }
  const path =
    process.env['ELECTRON_EXE'] ??
    join(root, 'node_modules/electron/dist', names[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/** The double's launcher is a shell script; see tests/electron-double/README.md. */
export function doublePath(): string | null {
  return process.platform === 'win32' ? null : join(root, 'tests/electron-double/electron')
}

interface Finished {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the built command line to its end. */
export function pwc(args: readonly string[], extraEnv: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const child = start(args, extraEnv)
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...output }))
  })
}

export interface Server {
  /** `http://127.0.0.1:PORT` */
  origin: string
  token: string
  process: ChildProcess
  stop(): Promise<void>
}

/** Starts `pwc serve` and waits for the address that it prints. */
export function serve(args: readonly string[] = [], extraEnv: NodeJS.ProcessEnv = {}) {
  const child = start(['serve', ...args], extraEnv)
  let stderr = ''
  child.stderr?.on('data', (text) => (stderr += text))
  return new Promise<Server>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`pwc serve ended with ${code}: ${stderr}`)))
    child.stdout?.on('data', (text) => {
      const [, origin, token] = /^open (\S+)\/#token=(\S+)/.exec(String(text)) ?? []
      if (origin && token) resolve({ origin, token, process: child, stop: () => end(child) })
    })
  })
}

/** Starts the built command line. */
export function start(args: readonly string[], extraEnv: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [cliFile, ...args], { env: { ...env, ...extraEnv } })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit')
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
