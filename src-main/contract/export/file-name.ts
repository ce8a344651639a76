/** Longer names are cut or refused by some systems, with the folders before them. */
const longest = { letters: 120, bytes: 180 }

/** Names that Windows keeps for devices, whatever comes after a dot. */
const DEVICE = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin|conout|clock)$/i

/**
 * The name of a table's file: what it is of, and the day of the snapshot. It has no sign that some
 * system does not take, no dot but the last one, and so never leads out of its folder.
 */
export function fileName(name: string, day: string | null, extension: string): string {
  return `${safeName(name)}${day === null ? '' : `_${safeName(day)}`}.${extension}`
}

/** A name of letters, digits, hyphens and underscores that every system takes. */
export function safeName(name: string): string {
  const safe = cut(name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')).replace(
    /^-+|-+$/g,
    '',
  )
  if (safe === '') return 'table'
  return DEVICE.test(safe) ? `${safe}_` : safe
}

/** The longest beginning of a name that is short enough, in whole characters. */
function cut(name: string): string {
  let [kept, bytes] = ['', 0]
  for (const letter of name) {
    bytes += encoder.encode(letter).length
    if (bytes > longest.bytes || kept.length + letter.length > longest.letters) break
    kept += letter
  }
  return kept
}

const encoder = new TextEncoder()
