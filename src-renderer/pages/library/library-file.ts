import { LONGEST_LIBRARY } from '#contract/library'
import { say } from '../../frame/toast'

/** The text of a file that is to be restored; null, with a sentence, when it cannot be one. */
export async function readLibraryFile(file: File): Promise<string | null> {
  try {
    if (file.size <= LONGEST_LIBRARY) return await file.text()
    say(`${file.name} is too large; a library that was exported has 16 MB at most.`)
  } catch {
    say(`${file.name} could not be read.`)
  }
  return null
}
