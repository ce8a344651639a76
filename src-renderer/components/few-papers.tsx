import type { InputOf } from '#contract/contract'
import { useArchive } from '../archive'
import { PaperList } from './paper-list'

/** The first ten papers of a list, within another page. */
export function FewPapers(props: {
  request: InputOf<'papers'>
  caption: string
  /** Said when there are none. */
  none: string
  /** Whether their tasks are shown; not where all share the one of the page. */
  tasks?: boolean
}) {
  const { request, caption, none, tasks } = props
  const asked = useArchive('papers', { ...request, limit: 10 }, { quiet: true })
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed') return <p role="alert">{asked.error.message}</p>
  if (asked.value.total === 0) return <p className="soft">{none}</p>
  return <PaperList caption={caption} items={asked.value.items} tasks={tasks} stale={asked.stale} />
}
