import { useArchive, type Asked } from '../archive'
import { href } from '../routes'
import { HitRows } from './hit-rows'
import { Pending } from './pending'
import { Section } from './section'

/**
 * What stands in place of a thing's page while its answer is awaited or when there is none. An id that
 * this snapshot does not have may be an old link, so the nearest names follow the failure.
 */
export function NoSuchThing(props: {
  asked: Exclude<Asked<unknown>, { state: 'ready' }>
  id: string
}) {
  const { asked, id } = props
  const isMissing = asked.state === 'failed' && asked.error.code === 'not-found'
  return (
    <>
      <Pending asked={asked} />
      {isMissing && <Nearest text={id.replaceAll(/[-_]+/g, ' ')} />}
    </>
  )
}

function Nearest({ text }: { text: string }) {
  const asked = useArchive('search', { text, limit: 10 }, { quiet: true })
  if (asked.state !== 'ready' || asked.value.items.length === 0) return null
  return (
    <Section
      title="Nearest names"
      end={
        <a className="more" href={href('search', { text })}>
          Search for “{text}”
        </a>
      }
    >
      <HitRows hits={asked.value.items} />
    </Section>
  )
}
