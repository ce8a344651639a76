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
