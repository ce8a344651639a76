import type { RequestOf } from '#contract/contract'
import type { LibraryText, Restored } from '#contract/library'
import { ArchiveError } from '../archive/errors'
import { differences } from './differences'
import { MOST_FILES } from './attached-files'
import { collected, MOST_COLLECTED, MOST_COLLECTIONS } from './collections'
import { MOST_BOOKMARKS, MOST_NOTES, newestVisits } from './library'
import { asMarkdown } from './library-markdown'
import { type Material, readMaterial, writeMaterial } from './material'
import { merged } from './merge'
import { MOST_READING } from './reading'
import { MOST_RESULTS } from './own/own-results'
import type { ReaderFile } from './reader-file'
import { MOST_SEARCHES } from './saved-searches'

/** All that the reader keeps and has decided, as a text: JSON can be restored, Markdown read. */
export function exported(
  { material, isSound, trouble }: ReaderFile,
  { as }: RequestOf<'export-library'>,
): LibraryText {
  const text = as === 'markdown' ? asMarkdown(material) : textOf(material)
  // What looks like a copy of everything must not be made of what could not be read.
  if (!isSound || text === null)
    throw new ArchiveError(
      'unusable-file',
      `Nothing was exported. ${trouble ?? 'There is too much for one file.'}`,
    )
  const { bookmarks, notes, results } = material
  return { text, bookmarks: bookmarks.length, notes: notes.length, results: results.length }
}

/** Restores what was exported, now or by an earlier version. Throws ArchiveError, and nothing is changed. */
export function restored(
  file: ReaderFile,
  { text, how, preview }: RequestOf<'restore-library'>,
): Restored {
  const added = readExported(text)
  const restoring = (own: Material) =>
    refuseExcess(withOwnHosts(own, how === 'replace' ? added : merged(own, added)))
  const told = differences(file.material, restoring(file.material))
  if (!preview) file.change((own) => unlessSame(own, restoring(own)))
  return { done: !preview, ...told }
}

/** A file from elsewhere does not decide which hosts are opened without asking. */
const withOwnHosts = (own: Material, restored: Material): Material => ({
  ...restored,
  settings: { ...restored.settings, hosts: own.settings.hosts },
})

function readExported(text: string): Material {
  const reading = readMaterial(text)
  if (reading.form === 'damaged')
    throw refused(`the text was not exported by this program: ${reading.why}`)
  if (reading.form === 'newer')
    throw refused('the text was written by a newer version of this program; restore it there')
  const { material } = reading
  return { ...material, history: newestVisits(material.history) }
}

function refuseExcess(all: Material): Material {
  const counts = [
    ['bookmarks', all.bookmarks.length, MOST_BOOKMARKS],
    ['notes', all.notes.length, MOST_NOTES],
    ['collections', all.collections.length, MOST_COLLECTIONS],
    ['things in collections', collected(all), MOST_COLLECTED],
    ['papers marked', all.reading.length, MOST_READING],
    ['saved searches', all.searches.length, MOST_SEARCHES],
    ['attached files', all.files.length, MOST_FILES],
    ['results of yours', all.results.length, MOST_RESULTS],
  ] as const
  const over = counts.find(([, count, most]) => count > most)
  if (over) {
    const [what, count, most] = over.map((part) => part.toLocaleString('en'))
    throw refused(`there would be ${count} ${what}, and ${most} are the most`)
  }
  if (textOf(all) === null) throw refused('there would be more than one file can hold')
  return all
}

/** Null when it is too much: in bytes, or because what no version has is nested too deeply. */
function textOf(all: Material): string | null {
  try {
    return writeMaterial(all)
  } catch {
    return null
  }
}

/** Written anew only when something is other. */
const unlessSame = (own: Material, after: Material): Material =>
  JSON.stringify(own) === JSON.stringify(after) ? own : after

const refused = (why: string) =>
  new ArchiveError('invalid-request', `Nothing was restored: ${why}.`)
