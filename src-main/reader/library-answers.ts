import type { Archive, LibraryMethod, RequestOf } from '#contract/contract'
import type { Library, ThingKind } from '#contract/library'
import type { Database } from '../archive/database'
import { found } from '../archive/errors'
import { SnapshotMeta } from '../archive/queries/snapshot-meta'
import { describeThing } from '../archive/things/describe-thing'
import { findOwn } from './find-own'
import {
  bookmarking,
  type Describe,
  type IsMeant,
  keepingHistory,
  noting,
  visiting,
  withoutBookmark,
  withoutHistory,
  withoutNote,
} from './library'
import { libraryList } from './library-lines'
import { libraryOf } from './library-of'
import { listAnswers } from './list-answers'
import type { Material } from './material'
import type { ReaderFile } from './reader-file'
import { exported, restored } from './restore'
import { isOnPage, whereIsIn } from './where-is'

/** A thing of the snapshot, as a request names it. */
interface Thing {
  kind: ThingKind
  id: string
}

/** What the answers know of the snapshot, and how they change what the reader keeps. */
export interface Keeping {
  isOn: (thing: Thing) => IsMeant
  describe: (thing: Thing) => Describe
  /** In which snapshot something is made. */
  snapshot: { name: string; date: string | null }
  material: () => Material
  change: (change: (all: Material) => Material) => Library
}

/** The questions about what the reader keeps, with where each thing is in one snapshot. */
export function libraryAnswers(db: Database, file: ReaderFile): Pick<Archive, LibraryMethod> {
  const meta = new SnapshotMeta(db)
  const whereIs = whereIsIn(db, meta)
  const told = () => libraryOf(file, whereIs)
  const find = findOwn(whereIs)
  const keeping: Keeping = {
    isOn: (thing) => isOnPage(thing, whereIs),
    describe: (thing) => describer(db, meta, thing),
    get snapshot() {
      return snapshotOf(meta)
    },
    material: () => file.material,
    change(change) {
      file.change(change)
      return told()
    },
  }
  return {
    ...things(keeping),
    ...listAnswers(keeping),
    library: told,
    'library-list': (request) => libraryList(told(), request),
    'search-library': (request) => find(file.material, request),
    visit({ address, ...thing }) {
      // A damaged file is set aside by what the reader decides, not by looking at a page.
      const noted = file.isSound && file.material.keepsHistory
      if (noted) {
        const view = address === undefined ? {} : { address }
        file.change((all) => visiting(all, { ...keeping.describe(thing)(), ...view }))
      }
      return { noted }
    },
    'export-library': (request) => exported(file, request),
    'restore-library': (request) => restored(file, request),
  }
}

type OfThings = 'bookmark' | 'note' | 'keep-history' | 'clear-history'

const things = ({ change, isOn, describe }: Keeping): Pick<Archive, OfThings> => ({
  bookmark: ({ remove, ...thing }) =>
    change((all) =>
      remove ? withoutBookmark(all, isOn(thing)) : bookmarking(all, isOn(thing), describe(thing)),
    ),
  note({ text, ...thing }: RequestOf<'note'>) {
    const changed = new Date().toISOString()
    return change((all) =>
      text.trim() === ''
        ? withoutNote(all, isOn(thing))
        : noting(all, isOn(thing), { text, changed }, describe(thing)),
    )
  },
  'keep-history': ({ off }) => change((all) => keepingHistory(all, !off)),
  'clear-history': () => change(withoutHistory),
})

/** What is kept of a thing, as it is in this snapshot. */
function describer(db: Database, meta: SnapshotMeta, { kind, id }: Thing): Describe {
  return () => {
    const noun = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`
    const { name, aliases } = found(describeThing(db, kind, id), `${noun} ${id.slice(0, 400)}`)
    return {
      kind,
      id,
      name,
      aliases: { ...aliases },
      made: new Date().toISOString(),
      snapshot: snapshotOf(meta),
    }
  }
}

const snapshotOf = ({ facts: { name, date } }: SnapshotMeta) => ({
  name: name.slice(0, 1000),
  date,
})
