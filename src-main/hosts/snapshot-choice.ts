/** Which file answers when the reader has not chosen among those that are kept. */
export interface SnapshotChoice {
  /** The file named for this start; null when none was. */
  named: string | null
  /** The file that ships with the program. */
  shipped: string
}

/** The file named on the command line, or else in the environment, and the shipped one. */
export function chooseSnapshot(
  named: string | undefined,
  env: NodeJS.ProcessEnv,
  shipped: string,
): SnapshotChoice {
  return { named: named ?? (env['PWC_ARCHIVE'] || null), shipped }
}
