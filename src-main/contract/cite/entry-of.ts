import { SOURCE, licence, snapshotWords } from '../export/attribution'
import { type Name, readNames } from './author-name'
import type { Cited, CitedIn, CitedLeaderboard, CitedPaper, CitedSnapshot } from './cited'
import type { Entry } from './entry'
import { type EntryDate, readDate } from './entry-date'
import { readArxiv, readDoi, readUrl } from './identifiers'
import { readTitle } from './read-title'
import { readVenue } from './venue'

/** What is cited as an entry; `archived` adds which snapshot it is archived in. */
export function entryOf(cited: Cited, snapshot: CitedIn, archived: boolean): Entry {
  switch (cited.kind) {
    case 'paper':
      return { ...ofPaper(cited), note: archived ? archivedIn(snapshot) : null }
    case 'leaderboard':
      return ofLeaderboard(cited, snapshot)
    case 'snapshot':
      return ofSnapshot(cited, snapshot)
  }
}

const archivedIn = (snapshot: CitedIn) => `As archived in ${SOURCE}, ${snapshotWords(snapshot)}`

function ofPaper(paper: CitedPaper): Omit<Entry, 'note'> {
  const venue = readVenue(paper.venue)
  const arxiv = readArxiv(paper.arxivId)
  const published = [paper.venueUrl, paper.url, paper.pdfUrl]
  const kind = venue
    ? venue.kind === 'journal'
      ? 'article'
      : 'inproceedings'
    : arxiv
      ? 'preprint'
      : 'other'
  return {
    kind,
    id: paper.id,
    title: readTitle(paper.title ?? ''),
    authors: readNames(paper.authors),
    date: readDate(venue, paper.date, paper.arxivId),
    venue: venue?.name ?? null,
    arxiv,
    doi: readDoi(published),
    url: readUrl(venue ? published : [paper.url, paper.pdfUrl]),
  }
}

const CONTRIBUTORS: readonly Name[] = [{ literal: 'Papers With Code and its contributors' }]

const common = (date: EntryDate | null) => ({
  kind: 'dataset' as const,
  authors: { names: CONTRIBUTORS, andOthers: false },
  date,
  venue: null,
  arxiv: null,
  doi: null,
})

function ofLeaderboard(board: CitedLeaderboard, snapshot: CitedIn): Entry {
  const { id, task, dataset, results, papers, latest } = board
  const until = latest === null ? '' : `, the newest of ${latest}`
  return {
    ...common(readDate(null, snapshot.date, null)),
    id,
    title: readTitle(`Leaderboard: ${task} on ${dataset}`),
    url: null,
    note: `${results} results of ${papers} papers${until}. ${archivedIn(snapshot)}. ${licence.name}`,
  }
}

function ofSnapshot({ papers, leaderboards, ...cited }: CitedSnapshot, snapshot: CitedIn): Entry {
  const files = snapshot.files.map(({ name, sha256 }) => `${name}, SHA-256 ${sha256}`)
  const { name, date, dateSource } = snapshot
  return {
    ...common(readDate(null, date, null)),
    id: 'snapshot',
    title: readTitle(`${SOURCE}: snapshot ${name}`),
    url: null,
    note: [
      `As archived in ${snapshotWords({ name, date, dateSource })}`,
      `${papers} papers, ${leaderboards} leaderboards`,
      files.length === 0 ? null : `Source files: ${files.join('; ')}`,
      `Licence: ${cited.licence}, ${licence.address}`,
    ]
      .filter(Boolean)
      .join('. '),
  }
}
