import { href, type PageName } from '../routes'

/** In place of an empty list: which filters left nothing, and the way out. */
export function FilteredToNothing(props: {
  noun: string
  /** In words, as they follow the noun; empty when the snapshot holds none at all. */
  filters: readonly string[]
  page: PageName
  /** What stays in the address when filters are cleared. */
  keep?: Readonly<Record<string, string>>
  /** What the reader typed, to search everything for. */
  text?: string
}) {
  const { noun, filters, page, keep, text } = props
  if (filters.length === 0) {
    return (
      <div className="empty gap-4">
        <h2>No {noun}s in this snapshot</h2>
        <p>
          It was made without the dump that holds them.{' '}
          <a href={href('snapshot', { part: 'import' })}>Import the full archive</a> to have them.
        </p>
      </div>
    )
  }
  return (
    <div className="empty gap-4">
      <h2>
        No {noun} {filters.join(', ')}
      </h2>
      {filters.length > 1 && (
        <p>Every filter has to be met at once. Take one off, or all of them.</p>
      )}
      <div className="button-row">
        <a className="button" href={href(page, keep)}>
          Clear filters
        </a>
        {text && (
          <a className="button" href={href('search', { text })}>
            Search everything for “{text}”
          </a>
        )}
      </div>
    </div>
  )
}
