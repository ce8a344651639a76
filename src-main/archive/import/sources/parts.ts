import type { DumpKind } from '#contract/snapshot'
import { ArchiveError } from '../../errors'
import type { DumpSource } from './source'

/** A dump, in one or several parts. */
export interface Dump {
  kind: DumpKind
  parts: DumpSource[]
  bytes: number
}

/** A name that says which part of how many a file is, or only which part. */
const OF_ALL = /(\d+)[-_]of[-_](\d+)/i
const NUMBERED = /(?:part|shard|chunk|split|piece)[-_. ]?(\d+)/i

interface Part {
  /** What names of all parts have in common. */
  series: string
  number: number
  of: number | null
}

function partNamed(name: string): Part | null {
  const [, number, of] = OF_ALL.exec(name) ?? []
  if (number && of)
    return { series: name.replace(OF_ALL, '#'), number: Number(number), of: Number(of) }
  const counted = NUMBERED.exec(name)
  if (!counted?.[1]) return null
  return { series: name.replace(NUMBERED, '#'), number: Number(counted[1]), of: null }
}

/** Puts the files of one kind together when their names say that they are parts of one dump. */
export function asDumps(sources: readonly { kind: DumpKind; source: DumpSource }[]): Dump[] {
  const kinds = [...new Set(sources.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const found = sources.filter((other) => other.kind === kind)
    const parts = inOrder(
      kind,
      found.map(({ source }) => source),
    )
    return { kind, parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) }
  })
}

function inOrder(kind: DumpKind, sources: readonly DumpSource[]): DumpSource[] {
  const named = sources.map((source) => ({ source, part: partNamed(source.name) }))
  const [first, ...others] = named
  const stranger = others.find(
    ({ part }) => !first?.part || part?.series !== first.part.series || part.of !== first.part.of,
  )
  if (first && stranger) throw both(kind, first.source, stranger.source)
  const sorted = named.toSorted((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0))
  for (const [index, { source, part }] of sorted.entries()) {
    const before = sorted[index - 1]
    if (before && before.part?.number === part?.number) throw both(kind, before.source, source)
  }
  refuseIncomplete(kind, first?.part ?? null, sorted.length)
  return sorted.map(({ source }) => source)
}

/** A series that says how many it has must be there as a whole: half of a dump looks like a dump. */
function refuseIncomplete(kind: DumpKind, part: Part | null, count: number): void {
  const of = part?.of ?? null
  if (of === null || of === count) return
  throw new ArchiveError(
    'unusable-file',
    `Only ${count} of the ${of} parts of the dump of ${kind} were given. Add the missing files, or leave out all of them.`,
  )
}

const both = (kind: DumpKind, one: DumpSource, other: DumpSource) =>
  new ArchiveError(
    'unusable-file',
    `${one.name} and ${other.name} both hold ${kind}. Choose one of them.`,
  )
