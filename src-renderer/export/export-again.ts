import { AskError } from '#contract/ask'
import type { Preferences } from '#contract/preferences'
import { type ExportPart, hasNothing } from './export-part'
import { readHabits } from './habits'
import { saveTable } from './save-table'

/**
 * Saves what the page shows as the reader exported last, the rows picked out where there are some.
 * Answers with what to say about it.
 */
export async function exportAgain(
  parts: readonly ExportPart[],
  preferences: Preferences | null,
): Promise<string> {
  const tables = parts.filter((part) => part.kind === 'table')
  const part = tables.find((each) => each.picked && !hasNothing(each)) ?? tables[0]
  if (!part) return 'Nothing here can be exported at once.'
  try {
    return await saveTable({ ...readHabits(preferences), stem: null }, part)
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    return `Nothing was saved. ${error.message}`
  }
}
