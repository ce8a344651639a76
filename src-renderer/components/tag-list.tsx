import { useState } from 'react'
import { formatCount } from './number'

export interface Tag {
  key: string
  name: string
  /** Where it leads; one without is a label. */
  href?: string
  /** Whether it looks like a label though it leads somewhere. */
  isLabel?: boolean
  /** In place of the name, for the tooltip. */
  title?: string
  /** What stands after the name in a faint voice. */
  count?: number
}

const usually = 24

/** Names as tags: those with a page as links, the others as labels. A long list is folded. */
export function TagList({
  tags,
  className = 'tags',
  shownAtFirst = usually,
}: {
  tags: readonly Tag[]
  className?: string
  /** So many of a long list are shown until the reader asks for all. */
  shownAtFirst?: number
}) {
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen || tags.length <= shownAtFirst + 1 ? tags : tags.slice(0, shownAtFirst)
  const hidden = tags.length - shown.length
  return (
    <ul className={className}>
      {shown.map((tag) => (
        <li key={tag.key}>
          <TagItem tag={tag} />
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" className="more-button" onClick={() => setOpen(true)}>
            and {formatCount(hidden)} more
          </button>
        </li>
      )}
    </ul>
  )
}

function TagItem({ tag: { name, href, title = name, count, isLabel } }: { tag: Tag }) {
  const content = (
    <>
      <span className="clip">{name}</span>
      {count !== undefined && <span className="count">{formatCount(count)}</span>}
    </>
  )
  return href === undefined ? (
    <span className="tag" title={title}>
      {content}
    </span>
  ) : (
    <a className={isLabel ? 'tag label' : 'tag'} href={href} title={title}>
      {content}
    </a>
  )
}
