export interface Choices {
  next(): number
  below(limit: number): number
  pick<Item>(list: readonly Item[]): Item
  bytes(length: number): Buffer
  length(most: number): number
  text(alphabet: readonly string[], most: number): string
  chance(share: number): boolean
}
export function randomChoices(seed: number): Choices
