import { z } from 'zod'
import { LONGEST_ADDRESS, LONGEST_MODEL, LONGEST_REMARK } from './own-result'

/** A switch, given as a boolean by the app and as text by an address or a command line. */
const flag = z.union([z.boolean(), z.stringbool()])
const id = z.string().min(1).max(400)
/** Names a result among the reader's own. */
const own = z.string().min(1).max(40)

/** What can be asked of the results that the reader added. */
export const ownRequests = {
  /** All of them or those of one leaderboard, and where each is in this snapshot. */
  'own-results': z.strictObject({ leaderboard: id.optional() }),
  /** Adds a result of the reader's own, or changes it. It never becomes part of the archive. */
  'own-result': z.strictObject({
    /** The one to change; a new one when absent. */
    id: own.optional(),
    /** The leaderboard that it belongs to; or else `task`, `dataset` and `metrics` of a new one. */
    leaderboard: id.optional(),
    task: z.string().max(400).optional(),
    dataset: z.string().max(400).optional(),
    /** As `Accuracy=higher|Latency=lower|Backbone=text`; see own-scores.ts. */
    metrics: z.string().max(40_000).optional(),
    model: z.string().max(LONGEST_MODEL),
    /** As `Top 1 Accuracy=93.1|Params=5M`; see own-scores.ts. */
    scores: z.string().max(80_000),
    /** ISO day. */
    date: z.string().max(40).optional(),
    /** A paper of this snapshot, by its id; or else `title` and `address` of another one. */
    paper: id.optional(),
    title: z.string().max(1000).optional(),
    address: z.string().max(LONGEST_ADDRESS).optional(),
    /** Addresses, with blanks between them. */
    code: z.string().max(40_000).optional(),
    /** Whether extra training data was used; not said when absent. */
    extra: z.enum(['yes', 'no']).optional(),
    remark: z.string().max(LONGEST_REMARK).optional(),
    /** Only tells what is wrong with it and which rank it would get. */
    preview: flag.default(false),
  }),
  'remove-own-result': z.strictObject({ id: own }),
  /** The reader's own results in a form for others: as a dump, or as the text of a proposal. */
  'export-own-results': z.strictObject({
    form: z.enum(['evaluation-tables', 'proposal']).default('evaluation-tables'),
    /** Ids of those that are meant, joined by commas; all when absent. */
    results: z.string().max(100_000).optional(),
  }),
}
