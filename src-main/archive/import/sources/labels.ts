/** Longer names tell a reader nothing more. */
const LONGEST = 120

/**
 * The name of a file or of a member of an archive as a label: without line ends, controls and signs
 * that turn the direction of writing, in which a hostile name could hide. It is never used as a path.
 */
export function printable(name: string): string {
  const plain = name.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]+/gu, '?')
  return plain.length > LONGEST ? `…${plain.slice(1 - LONGEST)}` : plain
}

/** What a sentence calls a member of an archive. */
export const memberName = (archive: string, member: string): string =>
  `${printable(member)} in ${archive}`
