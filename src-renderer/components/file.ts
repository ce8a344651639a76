/** Longer names are cut or refused by some systems, with the folders before them. */
const longestName = 120

/**
 * The name of a table's file: what it is of, and the day of the snapshot. Signs that some system does
 * not take in a name become hyphens.
 */
export function fileName(name: string, day: string | null): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .slice(0, longestName)
    .replace(/^-+|-+$/g, '')
  return `${safe || 'table'}${day === null ? '' : `_${day}`}.csv`
}

/** Hands a text to the browser to be saved under a name. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the text over once this turn of the event loop has ended.
  setTimeout(() => URL.revokeObjectURL(url))
}
