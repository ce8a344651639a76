import { z } from 'zod'
import { catalogueRequests } from './catalogue-requests'
import { libraryRequests, type LibraryMethod } from './library-requests'
import { ownRequests } from './own-requests'
import { citedKinds } from './cite/cited'
import type { Replies } from './replies'
import { flag, id, paging, text, years } from './request-fields'
import { hitKinds } from './search'
import { sessionRequests, type SessionMethod } from './session-requests'
import { settingsRequests } from './settings-requests'
import { snapshotRequests, type SnapshotMethod } from './snapshot-requests'
import { taskRequests } from './task-requests'

const better = z.enum(['higher', 'lower'])
/** What leaderboards must be; all of it at once. */
const ofLeaderboards = {
  task: id.optional(),
  dataset: id.optional(),
  area: id.optional(),
  text: text.optional(),
  /** The first one. */
  metric: z.string().max(1000).optional(),
  /** Of the newest result. */
  year: years.optional(),
  /** Only those with ten results or more over three years or more. */
  notable: flag.default(false),
}
/** What papers must be; all of it at once. */
const ofPapers = {
  task: id.optional(),
  method: id.optional(),
  /** With results on it. */
  dataset: id.optional(),
  author: z.string().max(2000).optional(),
  /** One or several, joined by bars; see names.ts. */
  venue: z.string().max(8000).optional(),
  framework: z.string().max(400).optional(),
  /** The address of one. */
  repository: z.string().max(2000).optional(),
  year: years.optional(),
  code: z.enum(['yes', 'no']).optional(),
  /** Only papers with a result on a leaderboard. */
  results: flag.default(false),
  sort: z.enum(['newest', 'oldest', 'title', 'repositories', 'results']).default('newest'),
}

/**
 * Everything that can be asked of the archive: one entry per question.
 *
 * A request is a flat object of strings, numbers and booleans, so that one and the same request is
 * an address of the app, an HTTP query string and a set of command-line flags.
 */
export const requests = {
  /** The first page: the snapshot, its counts, notable leaderboards, newest papers. */
  home: z.strictObject({}),
  /** What this snapshot is: source files with hashes, counts, gaps, import report. */
  info: z.strictObject({}),
  ...taskRequests,
  leaderboards: z.strictObject({
    ...ofLeaderboards,
    /** By results when absent, and notable ones by results times years with a result. */
    sort: z.enum(['results', 'notable', 'name', 'latest']).optional(),
    ...paging,
  }),
  /** What a list of leaderboards can be narrowed to, in numbers. */
  'leaderboard-facets': z.strictObject({
    ...ofLeaderboards,
    /** The facet of which only values whose names hold `find` are told. */
    facet: z.enum(['task', 'metric']).optional(),
    find: text.optional(),
  }),
  leaderboard: z.strictObject({
    id,
    /** The metric that ranks; the leaderboard's first when absent. */
    metric: z.string().max(1000).optional(),
    /** The better end of that metric, when the reader decides it. */
    better: better.optional(),
    /** The order of the rows, as `column:asc,column:desc`; see sort.ts. Rank order when absent. */
    sort: z.string().max(4000).optional(),
    /** What the rows must be, as `code:any,years:2018..2020`; see filters.ts. All when absent. */
    where: z.string().max(8000).optional(),
    /** A second metric, to tell which rows are on the Pareto front of the two. */
    against: z.string().max(1000).optional(),
    /** Only the best row of each paper. */
    fold: flag.default(false),
    /** Whether the rows tell their ranks on every metric, beside that on the one that ranks. */
    ranks: flag.default(false),
    /** Whether the results that the reader added are ranked among those of the archive. */
    own: flag.default(false),
  }),
  compare: z.strictObject({
    leaderboard: id,
    /** Positions of two to eight of its rows, joined by commas. */
    rows: z.string().max(100),
    /** The position of the row that the others are measured against; the first when absent. */
    baseline: z.coerce.number().int().min(1).optional(),
    /** Which table a file holds: by metrics, or by the other leaderboards that the models share. */
    table: z.enum(['metrics', 'leaderboards']).default('metrics'),
    /** Whether positions behind those of the archive name the reader's own results. */
    own: flag.default(false),
  }),
  papers: z.strictObject({
    ...ofPapers,
    ...paging,
    /** The row to start from, counted from 0; instead of `after`. */
    at: z.coerce.number().int().min(0).optional(),
  }),
  /** What the papers of a list can be narrowed to, in numbers. */
  'paper-facets': z.strictObject({
    ...ofPapers,
    /** The facet of which only values whose names hold `find` are told. */
    facet: z.enum(['venue', 'task', 'method', 'framework']).optional(),
    find: text.optional(),
  }),
  paper: z.strictObject({ id }),
  /** Papers near a paper, for three reasons. */
  related: z.strictObject({ id }),
  /** What a citation must say of papers, of a leaderboard or of the snapshot; see cite/. */
  cite: z.strictObject({
    of: z.enum(citedKinds).default('papers'),
    /** The ids of papers, joined by bars; see names.ts. */
    paper: z.string().min(1).max(8000).optional(),
    /** The papers of its results, or itself. */
    leaderboard: id.optional(),
    ...ofPapers,
    ...paging,
  }),
  ...catalogueRequests,
  /** Every result under exactly this model name. */
  model: z.strictObject({
    name: z.string().min(1).max(2000),
    /** Best rank first when absent. */
    sort: z.enum(['leaderboard', 'metric', 'date', 'code']).optional(),
  }),
  /** All that is under one name of an author, as it is spelled. */
  author: z.strictObject({
    name: z.string().min(1).max(2000),
    /** The order of the leaderboards; best rank first when absent. */
    sort: z.enum(['leaderboard', 'results', 'newest']).optional(),
  }),
  /** Who shares papers with an author, those of most shared papers first. */
  'co-authors': z.strictObject({
    name: z.string().min(1).max(2000),
    text: text.optional(),
    ...paging,
  }),
  venues: z.strictObject({
    text: text.optional(),
    /** Venues of one series lie together; the series of most papers come first, or the newest, or by name. */
    sort: z.enum(['papers', 'newest', 'name']).default('papers'),
    ...paging,
  }),
  venue: z.strictObject({ name: z.string().min(1).max(2000) }),
  /** Repositories, those of most papers first. */
  repositories: z.strictObject({
    text: text.optional(),
    /** As `github.com/owner`. */
    owner: z.string().max(2000).optional(),
    ...paging,
  }),
  /** A repository by its address, however that is spelled. */
  repository: z.strictObject({ url: z.string().min(1).max(2000) }),
  search: z.strictObject({
    text: text.default(''),
    /** One kind, paged; all kinds, a few of each, when absent. */
    kind: z.enum(hitKinds).optional(),
    ...paging,
  }),
  /** What the reader has decided: better ends of metrics, how views look. */
  preferences: z.strictObject({}),
  /** Decides the better end of a metric, lastingly. */
  prefer: z.strictObject({
    metric: z.string().max(1000),
    /** The leaderboard for which it holds; every one with such a metric when absent. */
    leaderboard: id.optional(),
    /** Takes the decision back when absent. */
    better: better.optional(),
  }),
  /** Keeps how the reader left a view. */
  remember: z.strictObject({
    view: z.string().min(1).max(500),
    /** Forgets it when absent. */
    as: z.string().max(16_000).optional(),
  }),
  ...sessionRequests,
  ...settingsRequests,
  ...snapshotRequests,
  ...libraryRequests,
  ...ownRequests,
}

export type Method = keyof typeof requests
/** The requests about what the reader has decided, which are answered without the archive. */
export type DecisionMethod = 'preferences' | 'prefer' | 'remember' | keyof typeof settingsRequests
/** The same with those about the tabs of windows. */
export type ReaderMethod = DecisionMethod | SessionMethod
export type { LibraryMethod }
/** The requests about the results that the reader added, which take both as well. */
export type OwnResultMethod = keyof typeof ownRequests

export type InputOf<M extends Method> = z.input<(typeof requests)[M]>
export type RequestOf<M extends Method> = z.output<(typeof requests)[M]>
export type ReplyOf<M extends Method> = Replies[M]

/** What the archive provides: one function per question. */
export type Archive = {
  [M in Exclude<Method, SnapshotMethod>]: (request: RequestOf<M>) => Replies[M]
}
/** What is answered at once or after a while. */
export type Answers<Methods extends Method> = {
  [M in Methods]: (request: RequestOf<M>) => Replies[M] | Promise<Replies[M]>
}

/** What crosses every boundary. Each transport takes a Call and gives a Call. */
export type Call = (method: string, request: unknown) => Promise<Outcome>
export type Outcome = { ok: true; value: unknown } | { ok: false; error: Failure }

export interface Failure {
  code: FailureCode
  /** One plain sentence for a reader: what is wrong, where, and what to do. */
  message: string
}

export type FailureCode =
  | 'invalid-request'
  | 'not-found'
  /** A file that is no dump, no snapshot, damaged, or of another layout. */
  | 'unusable-file'
  | 'forbidden'
  | 'internal'
