/** Puts a text on the clipboard. Answers whether it worked: the system may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Puts a table on the clipboard in two forms, of which a program takes the one it knows. */
export async function copyTable({ tsv, html }: { tsv: string; html: string }): Promise<boolean> {
  try {
    const forms = { 'text/plain': tsv, 'text/html': html }
    await navigator.clipboard.write([new ClipboardItem(forms)])
    return true
  } catch {
    return false
  }
}
