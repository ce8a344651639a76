/** A part of an address as it was before it was written there; as it stands where it is not well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
