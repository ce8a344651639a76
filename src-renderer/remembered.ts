/**
 * Small choices that this device remembers between starts. Storage may be closed off, as in a private
 * window; then nothing is remembered and nothing fails.
 */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** The names of all that is remembered. */
export function rememberedNames(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

/** Null forgets. */
export function remember(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // See above.
  }
}
