/** Which file answers, and whether the reader chose it. */
export interface SnapshotChoice {
  path: string
  /** False for the snapshot that ships with the program. */
  chosen: boolean
}

/** The file named on the command line, or else in the environment, or else the shipped one. */
export function chooseSnapshot(
  named: string | undefined,
  env: NodeJS.ProcessEnv,
  shipped: string,
): SnapshotChoice {
  const path = named ?? (env['PWC_ARCHIVE'] || undefined)
  return { path: path ?? shipped, chosen: path !== undefined }
}
