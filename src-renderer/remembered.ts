/**
 * Notes in the browser what `public/theme.js` needs before the first paint; null forgets. Storage may be
 * closed off, as in a private window; then nothing is noted and nothing fails.
 */
export function remember(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // See above.
  }
}
