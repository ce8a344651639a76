import type { FixedPlace } from '#contract/commands/fixed-keys'

/** Where commands and keys work, in the order of lists. */
export const placeWords: Readonly<Record<FixedPlace, string>> = {
  leaderboard: 'Leaderboards',
  paper: 'Papers',
  snapshots: 'Snapshots',
  list: 'Tables and lists',
  head: 'Heads of columns',
  chart: 'Charts',
  layer: 'Dialogs and menus',
  anywhere: 'Anywhere',
}
