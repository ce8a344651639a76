import type { Archive, LibraryMethod, RequestOf } from '#contract/contract'
import type { Library } from '#contract/library'
import type { Database } from '../archive/database'
import { found } from '../archive/errors'
import { SnapshotMeta } from '../archive/queries/snapshot-meta'
import { describeThing } from '../archive/things/describe-thing'
import {
  bookmarking,
  type Describe,
  keepingHistory,
  noting,
  visiting,
  withoutBookmark,
  withoutHistory,
  withoutNote,
} from './library'
import type { Material, StoredThing } from './material'
import type { ReaderFile } from './reader-file'
import { exported, restored } from './restore'
import { type WhereIs, isOnPage, whereIsIn } from './where-is'

type Thing = RequestOf<'visit'>

/** The questions about what the reader keeps, with where each thing is in one snapshot. */
export function libraryAnswers(db: Database, file: ReaderFile): Pick<Archive, LibraryMethod> {
  const meta = new SnapshotMeta(db)
  const whereIs = whereIsIn(db, meta)
  const describe = (thing: Thing) => describer(db, meta, thing)
  const isOn = (thing: Thing) => isOnPage(thing, whereIs)
  const change = (change: (all: Material) => Material) => {
    file.change(change)
    return libraryOf(file, whereIs)
  }
  return {
    library: () => libraryOf(file, whereIs),
    bookmark: ({ remove, ...thing }) =>
      change((all) =>
        remove ? withoutBookmark(all, isOn(thing)) : bookmarking(all, isOn(thing), describe(thing)),
      ),
    note({ text, ...thing }) {
      const changed = new Date().toISOString()
      return change((all) =>
        text.trim() === ''
          ? withoutNote(all, isOn(thing))
          : noting(all, isOn(thing), { text, changed }, describe(thing)),
      )
    },
    visit(thing) {
      // A damaged file is set aside by what the reader decides, not by looking at a page.
      const noted = file.isSound && file.material.keepsHistory
      if (noted) file.change((all) => visiting(all, describe(thing)()))
      return { noted }
    },
    'keep-history': ({ off }) => change((all) => keepingHistory(all, !off)),
    'clear-history': () => change(withoutHistory),
    'export-library': () => exported(file),
    'restore-library': (request) => restored(file, request),
  }
}

/** What is kept of a thing, as it is in this snapshot. */
function describer(db: Database, meta: SnapshotMeta, { kind, id }: Thing): Describe {
  return () => {
    const noun = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`
    const { name, aliases } = found(describeThing(db, kind, id), `${noun} ${id.slice(0, 400)}`)
    const { facts } = meta
    return {
      kind,
      id,
      name,
      aliases: { ...aliases },
      made: new Date().toISOString(),
      snapshot: { name: facts.name.slice(0, 1000), date: facts.date },
    }
  }
}

function libraryOf({ material, trouble }: ReaderFile, whereIs: WhereIs): Library {
  const { bookmarks, notes, history, keepsHistory } = material
  const told = <Each extends StoredThing>(list: readonly Each[]) =>
    list.map((each) => ({ ...each, here: whereIs(each) })).toReversed()
  return {
    bookmarks: told(bookmarks),
    notes: told(notes),
    history: told(history),
    keepsHistory,
    trouble,
  }
}
