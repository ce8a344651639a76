import { useArchive } from '../../archive'
import { formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** So many are shown; the others are on a page of their own. */
const limit = 24

/** Those who share most papers with an author. */
export function CoAuthors({ name }: { name: string }) {
  const asked = useArchive('co-authors', { name, limit }, { quiet: true })
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed') return <p role="alert">{asked.error.message}</p>
  const { total, items } = asked.value
  return (
    <Section
      title="Co-authors"
      note={total > 0 && plural(total, 'name')}
      end={
        total > items.length && (
          <a className="more" href={href('co-authors', { name })}>
            All {formatCount(total)} co-authors
          </a>
        )
      }
    >
      {total === 0 ? (
        <p className="soft">None: every paper has this author alone.</p>
      ) : (
        <TagList
          tags={items.map(({ name, papers }) => ({
            key: name,
            name,
            href: href('author', { name }),
            title: `${name}, ${plural(papers, 'shared paper')}`,
            count: papers,
          }))}
        />
      )}
    </Section>
  )
}
