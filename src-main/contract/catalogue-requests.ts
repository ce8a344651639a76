import { z } from 'zod'
import { flag, id, names, paging, text, years } from './request-fields'

/** What datasets must be; of several values any, unless `every` names the facet. */
const ofDatasets = {
  /** In its name or full name. */
  text: text.optional(),
  task: names.optional(),
  modality: names.optional(),
  language: names.optional(),
  parent: names.optional(),
  year: years.optional(),
  leaderboard: z.enum(['yes', 'no']).optional(),
  loader: z.enum(['yes', 'no']).optional(),
  /** The facets of which every chosen value is wanted, joined by commas. */
  every: facetNames(['task', 'modality', 'language']).optional(),
  /** Also those that a quality rule hides. */
  hidden: flag.default(false),
}
/** What methods must be, in the same way. */
const ofMethods = {
  text: text.optional(),
  area: names.optional(),
  collection: names.optional(),
  year: years.optional(),
  every: facetNames(['area', 'collection']).optional(),
  hidden: flag.default(false),
}

/** The requests about datasets and methods. */
export const catalogueRequests = {
  datasets: z.strictObject({
    ...ofDatasets,
    sort: z.enum(['papers', 'leaderboards', 'name', 'newest']).default('papers'),
    ...paging,
  }),
  /** What the datasets of a list can be narrowed to, in numbers. */
  'dataset-facets': z.strictObject({
    ...ofDatasets,
    /** The facet of which more values are told, and of these only those whose names hold `find`. */
    facet: z.enum(['task', 'modality', 'language', 'parent']).optional(),
    find: text.optional(),
  }),
  dataset: z.strictObject({ id }),
  methods: z.strictObject({
    ...ofMethods,
    sort: z.enum(['papers', 'name', 'newest']).default('papers'),
    ...paging,
  }),
  /** What the methods of a list can be narrowed to, in numbers. */
  'method-facets': z.strictObject({
    ...ofMethods,
    facet: z.enum(['area', 'collection']).optional(),
    find: text.optional(),
  }),
  /** The collections of methods, by area. */
  'method-collections': z.strictObject({}),
  method: z.strictObject({ id }),
}

/** Some of the names of facets, joined by commas. */
function facetNames(known: readonly string[]) {
  return z
    .string()
    .refine(
      (text) => text.split(',').every((name) => known.includes(name)),
      `some of ${known.join(', ')}, joined by commas`,
    )
}
