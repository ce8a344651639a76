interface Titled {
  title: string
  about?: string
  named?: 'by the source'
}

/**
 * Gives each column a title that no other has, whatever their case and blanks: spreadsheets and
 * databases take such titles for the same. The program's own keep theirs; of those that the source
 * names, the later ones are numbered, and `about` says what the source calls them.
 */
export function distinctTitles<Column extends Titled>(columns: readonly Column[]): Column[] {
  const taken = new Set(columns.filter(({ named }) => !named).map(({ title }) => folded(title)))
  return columns.map((column) => {
    if (!column.named) return column
    const title = free(column.title, taken)
    taken.add(folded(title))
    if (title === column.title) return column
    const name = `Called ${JSON.stringify(column.title)} by the source.`
    return { ...column, title, about: column.about ? `${name} ${column.about}` : name }
  })
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  const title = wanted.trim() === '' ? 'unnamed' : wanted
  if (!taken.has(folded(title))) return title
  for (let number = 2; ; number++) {
    const numbered = `${title.trim()} (${number})`
    if (!taken.has(folded(numbered))) return numbered
  }
}

const folded = (title: string) => title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
