export function writeAccompanyingFiles(): void
/** Gives the names of the artifacts that it found. */
export function writeChecksums(artifacts: string): readonly string[]
