import type { HitKind } from '#contract/search'
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
  kind: HitKind
  id: string
}) {
  const { asked, kind, id } = props
  const isMissing = asked.state === 'failed' && asked.error.code === 'not-found'
  return (
    <>
      <Pending asked={asked} />
      {isMissing && <Nearest kind={kind} text={id.replaceAll(/[-_]+/g, ' ')} />}
    </>
  )
}

/** At most so many. */
const limit = 10

function Nearest({ kind, text }: { kind: HitKind; text: string }) {
  const asked = useArchive('search', { text }, { quiet: true })
  if (asked.state !== 'ready' || asked.value.items.length === 0) return null
  const ofKind = asked.value.items.filter((hit) => hit.kind === kind)
  const others = asked.value.items.filter((hit) => hit.kind !== kind)
  return (
    <Section
      title="Nearest names"
      end={
        <a className="more" href={href('search', { text })}>
          Search for “{text}”
        </a>
      }
    >
      <HitRows hits={[...ofKind, ...others].slice(0, limit)} />
    </Section>
  )
}
