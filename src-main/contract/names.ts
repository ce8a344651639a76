/**
 * Several names as one text, with `|` between them: `NeurIPS 2019 12|ICLR 2020 1`. Bars and percent
 * signs that names hold are percent-encoded.
 */
export function writeNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[|%]/g, encodeURIComponent)).join('|')
}

/** Reads what `writeNames` wrote, or what a reader typed in the same form. */
export function readNames(text: string): string[] {
  const names = text.split('|').map((name) => decode(name.trim()))
  return [...new Set(names)].filter((name) => name !== '')
}

// Nothing else is decoded: a name that is typed as it is may hold any other percent sign.
const decode = (name: string) => name.replace(/%(7c|25)/gi, decodeURIComponent)
