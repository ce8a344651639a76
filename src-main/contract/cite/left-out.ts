import type { Citations } from './cited'

/** What was asked for and could not be cited, in sentences. */
export function leftOut({ missing, unnamed }: Pick<Citations, 'missing' | 'unnamed'>): string[] {
  const [first, second] = missing
  return [
    ...(first === undefined
      ? []
      : second === undefined
        ? [`Paper ${first} is not in this snapshot.`]
        : [`${missing.length} papers are not in this snapshot, ${first} the first of them.`]),
    ...(unnamed === 0
      ? []
      : [`${unnamed === 1 ? '1 result names' : `${unnamed} results name`} no paper.`]),
  ]
}
