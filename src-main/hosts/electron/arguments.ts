/**
 * The file named by `--archive FILE` or `--archive=FILE`. The last one counts. Electron and Chromium
 * take arguments of their own from the same line, so unknown ones are none of our business.
 */
export function archiveArgument(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((each) => each === '--archive' || each.startsWith('--archive='))
  const given = args[at]
  if (given === undefined) return undefined
  return given === '--archive' ? args[at + 1] : given.slice('--archive='.length)
}
