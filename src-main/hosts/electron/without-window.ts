import { app } from 'electron'

/**
 * What follows `--pwc --` on the program's command line; null when it was started for its window. The
 * launcher `pwc` of the installed program writes these two: the executable cannot be used as Node. Chromium
 * reads no switch after `--`, and none of ours is mistaken for one of its own.
 */
export function commandArguments(argv: readonly string[]): readonly string[] | null {
  const at = argv.indexOf('--')
  return at > 0 && argv[at - 1] === '--pwc' ? argv.slice(at + 1) : null
}

/** Keeps the program out of sight: no picture is drawn, and the dock does not show it. */
export function stayWithoutWindow(): void {
  app.disableHardwareAcceleration()
  if (process.platform === 'darwin') app.setActivationPolicy('prohibited')
}
