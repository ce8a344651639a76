// What every script needs before it can begin. Only Node's own modules here: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
const modules = join(root, 'node_modules')

/** Runs a command in the project folder and ends this process when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a script of an installed package with this Node, without a shell. */
export function runInstalled(script, args, options) {
  run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}

/**
 * Installs the dependencies exactly as locked, unless that is what is already there: all of them, or with
 * `forReaders` those that the program is made of and built with, which are half.
 */
export function installDependencies({ forReaders = false } = {}) {
  // It is another working tree's, which installing would empty.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(modules, '.installed-lock')
  const there = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  const part = `${lock} for readers`
  if (there === lock || (forReaders && there === part)) return
  console.log('Installing dependencies.')
  // npm is a script on Windows, which Node starts through a shell only.
  const omit = forReaders ? ['--omit=dev'] : []
  run('npm', ['ci', ...omit, '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  })
  writeFileSync(mark, forReaders ? part : lock)
}
