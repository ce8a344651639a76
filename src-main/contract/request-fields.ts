import { z } from 'zod'
import { readYears } from './years'

/** A switch, given as a boolean by the app and as text by an address or a command line. */
export const flag = z.union([z.boolean(), z.stringbool()])
export const id = z.string().min(1).max(400)
export const text = z.string().max(400)
/** How many items one reply carries, and the opaque place in the list where it starts. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: z.string().max(200).optional(),
}
/** One name or id or several, joined by bars; see names.ts. */
export const names = z.string().max(8000)
/** One year or several, as `2018..2020`; see years.ts. */
export const years = z.coerce
  .string()
  .refine((text) => readYears(text) !== null, 'a year such as 2019, or years such as 2018..2020')
