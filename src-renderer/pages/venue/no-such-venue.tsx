import { useArchive, type Asked } from '../../archive'
import { Pending } from '../../components/pending'
import { Section } from '../../components/section'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** In place of a venue that is not there: those whose names begin alike. */
export function NoSuchVenue(props: {
  asked: Exclude<Asked<unknown>, { state: 'ready' }>
  name: string
}) {
  const { asked, name } = props
  const isMissing = asked.state === 'failed' && asked.error.code === 'not-found'
  return (
    <>
      <Pending asked={asked} />
      {isMissing && <Nearest text={/[\p{L}\p{N}]+/u.exec(name)?.[0] ?? ''} />}
    </>
  )
}

function Nearest({ text }: { text: string }) {
  const asked = useArchive('venues', { text, limit: 20 }, { quiet: true })
  const venues = asked.state === 'ready' ? asked.value.items : []
  return (
    <Section
      title="Nearest names"
      end={
        <a className="more" href={href('venues')}>
          All venues
        </a>
      }
    >
      {venues.length === 0 ? (
        <p className="soft">No venue of this snapshot is named like it.</p>
      ) : (
        <TagList
          tags={venues.map(({ name, papers }) => ({
            key: name,
            name,
            href: href('venue', { name }),
            count: papers,
          }))}
        />
      )}
    </Section>
  )
}
