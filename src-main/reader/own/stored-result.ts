import { z } from 'zod'
import {
  LONGEST_ADDRESS,
  LONGEST_MODEL,
  LONGEST_REMARK,
  LONGEST_SCORE,
  MOST_CODE_LINKS,
  MOST_SCORES,
} from '#contract/own-result'

const text = (longest: number) => z.string().max(longest)

const metric = z.looseObject({
  name: text(1000),
  better: z.enum(['higher', 'lower']).nullable(),
  isText: z.boolean().default(false),
})
const paper = z.looseObject({
  id: text(400).nullable(),
  title: text(4000),
  url: text(LONGEST_ADDRESS).nullable(),
  arxiv: text(100).nullable().default(null),
})

/** A result that the reader added, as the file holds it. Loose, as all of the file is. */
export const storedResult = z.looseObject({
  id: text(40).min(1),
  leaderboard: z.looseObject({
    id: text(400).min(1),
    task: text(2000),
    dataset: text(2000),
    isDraft: z.boolean().default(false),
  }),
  metrics: z.array(metric).max(MOST_SCORES),
  model: text(LONGEST_MODEL),
  scores: z
    .array(z.looseObject({ metric: text(1000), score: text(LONGEST_SCORE) }))
    .max(MOST_SCORES),
  date: z.iso.date().nullable(),
  paper: paper.nullable(),
  code: z.array(text(LONGEST_ADDRESS)).max(MOST_CODE_LINKS),
  extraData: z.boolean().nullable(),
  remark: text(LONGEST_REMARK).default(''),
  made: z.iso.datetime(),
  changed: z.iso.datetime(),
  snapshot: z.looseObject({ name: text(1000), date: text(40).nullable() }),
})

export type StoredResult = z.infer<typeof storedResult>
