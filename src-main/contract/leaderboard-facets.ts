/** What the rows can be filtered by. Each count is of the rows that all other filters leave. */
export interface Facets {
  /** `any`, `official`, `none`. */
  code: readonly FacetValue[]
  /** `yes`, `no`, `unknown`. */
  extra: readonly FacetValue[]
  /** Years with a result, rising. */
  years: readonly { year: number; results: number }[]
  /** For each metric that is no attribute: its ends over all rows, and the rows that report it. */
  metrics: readonly MetricFacet[]
  /** For each attribute its values, the most frequent first. */
  attributes: readonly { metric: string; values: readonly FacetValue[] }[]
}

export interface FacetValue {
  value: string
  results: number
}

export interface MetricFacet {
  metric: string
  lowest: number | null
  highest: number | null
  results: number
}
