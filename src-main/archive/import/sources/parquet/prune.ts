import type { ColumnChunk, FileMetaData, RowGroup, SchemaElement } from 'hyparquet'

/**
 * The metadata of one row group without the columns that are null all through it. All results of the
 * evaluation tables share one set of columns, one for each metric there is, of which a row group
 * needs few: with all of them it would take gigabytes.
 */
export function withoutNulls(metadata: FileMetaData, group: RowGroup): FileMetaData {
  const columns = group.columns.filter(holdsSomething)
  const kept = new Set(
    columns.map(({ meta_data: column }) => pathKey(column?.path_in_schema ?? [])),
  )
  const schema = keptElements(metadata.schema, kept)
  const rowGroup = { ...group, columns }
  return { ...metadata, schema, row_groups: [rowGroup], num_rows: group.num_rows }
}

const pathKey = (path: readonly string[]) => path.join('\0')

function holdsSomething({ meta_data: column }: ColumnChunk): boolean {
  const nulls = column?.statistics?.null_count
  // Keys and values of a map belong together.
  const isOfMap = ['key', 'value'].includes(column?.path_in_schema.at(-1) ?? '')
  return isOfMap || nulls === undefined || nulls < (column?.num_values ?? 0n)
}

/** The elements of the schema, as a list with each one before those below it, that lead to a kept column. */
function keptElements(
  schema: readonly SchemaElement[],
  kept: ReadonlySet<string>,
): SchemaElement[] {
  let next = 0
  const walk = (path: readonly string[]): SchemaElement[] => {
    const element = schema[next++]
    if (!element) return []
    const own = next === 1 ? path : [...path, element.name]
    const children = element.num_children ?? 0
    if (children === 0) return kept.has(pathKey(own)) || next === 1 ? [element] : []
    const below = Array.from({ length: children }, () => walk(own)).filter(
      (part) => part.length > 0,
    )
    if (below.length === 0 && own.length > 0) return []
    return [{ ...element, num_children: below.length }, ...below.flat()]
  }
  return walk([])
}
