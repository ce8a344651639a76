import { readNames, writeNames } from '#contract/names'

/** The values of a facet that a request asks for. */
export const chosenIn = (text: string | undefined): string[] => readNames(text ?? '')

/** The same with one more or one less, as a request spells them; none when there are none. */
export function toggled(text: string | undefined, id: string, isOn: boolean): string | undefined {
  const others = chosenIn(text).filter((other) => other !== id)
  return writeNames(isOn ? [...others, id] : others) || undefined
}

/** Whether every chosen value of a facet is wanted rather than any. */
export const wantsEvery = (every: string | undefined, facet: string): boolean =>
  every?.split(',').includes(facet) === true

/** `every` of a request with a facet added or taken away. */
export function withEvery(
  every: string | undefined,
  facet: string,
  isOn: boolean,
): string | undefined {
  const others = (every ?? '').split(',').filter((name) => name !== '' && name !== facet)
  return (isOn ? [...others, facet] : others).join(',') || undefined
}
