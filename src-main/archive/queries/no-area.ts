import type { Reference } from '#contract/reference'

/** The place where tasks stand that the source puts into no research area. */
export const noArea: Reference = { id: 'none', name: 'No area at the source' }
