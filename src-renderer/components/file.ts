/** Hands a file to the browser to be saved under a name. */
export function saveFile(name: string, mediaType: string, ...parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the content over once this turn of the event loop has ended.
  setTimeout(() => URL.revokeObjectURL(url))
}
