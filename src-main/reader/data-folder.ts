import { posix, win32 } from 'node:path'

/** What decides where the reader's own material is kept. */
interface Surroundings {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  /** The reader's home folder. */
  home: string
}

/**
 * The folder of the reader's own material: `PWC_DATA`, or else the folder that Electron gives the
 * desktop app, so that all hosts share what the reader decided.
 * See https://www.electronjs.org/docs/latest/api/app#appgetpathname
 */
export function dataFolder({ platform, env, home }: Surroundings): string {
  if (env['PWC_DATA']) return env['PWC_DATA']
  const { join } = platform === 'win32' ? win32 : posix
  return join(appData(platform, env, join, home), 'Papers With Code Offline')
}

function appData(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  join: (...parts: string[]) => string,
  home: string,
): string {
  if (platform === 'win32') return env['APPDATA'] || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env['XDG_CONFIG_HOME'] || join(home, '.config')
}
