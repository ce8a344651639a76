import { useEffect } from 'react'
import type { DiffBookmarks } from '#contract/diff'
import { queries, useArchive } from '../../archive'
import { counted } from '../../components/counted'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { href } from '../../routes'
import type { SideInUse } from './change-address'
import { actionWords, kindNouns } from './diff-words'

/** What changed for the reader's bookmarks; nothing where there are none that can be compared. */
export function BookmarksTouched(props: { old: string; other: string; inUse: SideInUse }) {
  const { old, other, inUse } = props
  const asked = useArchive('diff-bookmarks', { old, new: other }, { quiet: true })
  useForgottenBookmarks()
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed')
    return (
      <Section title="Your bookmarks">
        <p className="field-error" role="alert">
          {asked.error.message}
        </p>
      </Section>
    )
  const { bookmarks, of } = asked.value
  if (of === 0) return null
  return (
    <Section
      title="Your bookmarks"
      note={`${bookmarks.length} of ${plural(of, 'bookmark')} changed`}
    >
      <ul className="points gap-1">
        {bookmarks.map((bookmark) => (
          <Touched key={`${bookmark.kind} ${bookmark.id}`} bookmark={bookmark} inUse={inUse} />
        ))}
      </ul>
    </Section>
  )
}

function Touched(props: { bookmark: DiffBookmarks['bookmarks'][number]; inUse: SideInUse }) {
  const { bookmark, inUse } = props
  const { kind, id, name, total, changes } = bookmark
  const lost = inUse === 'new' ? 'removed' : 'added'
  const isThere =
    inUse !== null && !changes.some((each) => each.kind === kind && each.action === lost)
  const [first] = changes
  return (
    <li>
      {isThere ? <a href={href(kind, { id })}>{name}</a> : <bdi>{name}</bdi>}
      <span className="soft">
        {' '}
        {counted(total, 'change')}
        {first && (
          <>
            , first: {kindNouns[first.kind].toLowerCase()} <bdi>{first.name}</bdi>{' '}
            {actionWords[first.action].toLowerCase()}
          </>
        )}
      </span>
    </li>
  )
}

/** A bookmark may be made before the page is opened again. */
function useForgottenBookmarks(): void {
  useEffect(() => () => queries.removeQueries({ queryKey: ['diff-bookmarks'] }), [])
}
