import type { DumpKind } from '#contract/snapshot'

/** What a dump of each kind holds. */
export const dumpNames: Readonly<Record<DumpKind, string>> = {
  papers: 'papers',
  links: 'code links',
  'evaluation-tables': 'leaderboards',
  datasets: 'datasets',
  methods: 'methods',
}
