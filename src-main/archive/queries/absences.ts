import type { Absence, Absences } from '#contract/reference'

/**
 * Says of every field that is null or empty why it is. A field that nothing in the snapshot has is
 * "not in this snapshot"; otherwise the source left it empty.
 */
export function absencesOf<Field extends string>(
  values: Readonly<Record<Field, unknown>>,
  missing: (field: Field) => boolean,
): Absences<Field> {
  const absences: Partial<Record<Field, Absence>> = {}
  for (const field of Object.keys(values) as Field[])
    if (isEmpty(values[field]))
      absences[field] = missing(field) ? 'not in this snapshot' : 'not reported'
  return absences
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
