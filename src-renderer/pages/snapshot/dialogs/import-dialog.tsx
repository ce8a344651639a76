import { useEffect, useState } from 'react'
import type { ImportPlan } from '#contract/import-plan'
import type { Work } from '#contract/work'
import { queries, useArchive, type Asked } from '../../../archive'
import { plural } from '../../../components/number'
import { change } from '../../../snapshots/use-snapshots'
import { wantedImport } from '../../../snapshots/wanted-import'
import { isUnderWay } from '../../../snapshots/work-progress'
import { PlanOfImport } from './plan-of-import'
import { Question } from '../../../components/question'

const close = () => wantedImport.set(null)

/** What is about to be imported, what it takes, under which name, and whether it is used at once. */
export function ImportDialog(props: { paths: readonly string[]; work: Work | null }) {
  const { paths, work } = props
  const [name, setName] = useState('')
  const [use, setUse] = useState(true)
  const asked = usePlan(paths)
  const busy = isUnderWay(work) ? work : null
  const begin = () =>
    change('import', { paths: paths.join('\n'), name: name.trim() || undefined, use })
  const isReady = !busy && asked.state !== 'waiting' && !isRefused(asked)
  return (
    <Question title="Import" words="Import" isReady={isReady} act={begin} close={close}>
      <Paths paths={paths} />
      <Planned asked={asked} />
      <label className="stacked gap-3">
        <span>Name</span>
        <input
          className="field"
          maxLength={200}
          placeholder="Archive"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="check gap-2">
        <input type="checkbox" checked={use} onChange={({ target }) => setUse(target.checked)} />
        Use it as soon as it is complete
      </label>
      <p className="soft small gap-2">
        {busy
          ? `${busy.title} is not done yet; this can begin afterwards.`
          : 'The snapshot in use stays as it is until the new one is complete. No network is used.'}
      </p>
    </Question>
  )
}

/** The plan as the files are now: they may be others the next time. */
function usePlan(paths: readonly string[]): Asked<ImportPlan> {
  useEffect(() => () => queries.removeQueries({ queryKey: ['plan'] }), [])
  return useArchive('plan', { paths: paths.join('\n') }, { quiet: true })
}

const isRefused = (asked: Asked<ImportPlan>) =>
  asked.state === 'ready' && asked.value.refusals.length > 0

/** Where there is no plan, the import itself finds out what there is. */
function Planned({ asked }: { asked: Asked<ImportPlan> }) {
  return (
    <div className="gap-2" aria-busy={asked.state === 'waiting'}>
      {asked.state === 'waiting' && (
        <p role="status" className="soft">
          Looking at the files…
        </p>
      )}
      {asked.state === 'failed' && <p role="alert">{asked.error.message}</p>}
      {asked.state === 'ready' && <PlanOfImport plan={asked.value} />}
    </div>
  )
}

/** So many paths are enough to recognise what was chosen. */
const mostShown = 5

function Paths({ paths }: { paths: readonly string[] }) {
  return (
    <ul className="paths" aria-label="Chosen">
      {paths.slice(0, mostShown).map((path) => (
        <li key={path}>
          <code>{path}</code>
        </li>
      ))}
      {paths.length > mostShown && (
        <li className="soft">and {plural(paths.length - mostShown, 'more path')}</li>
      )}
    </ul>
  )
}
