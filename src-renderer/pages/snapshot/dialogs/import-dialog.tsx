import { useState } from 'react'
import type { Work } from '#contract/work'
import { plural } from '../../../components/number'
import { change } from '../../../snapshots/use-snapshots'
import { wantedImport } from '../../../snapshots/wanted-import'
import { isUnderWay } from '../../../snapshots/work-progress'
import { Question } from './question'

const close = () => wantedImport.set(null)

/** What is about to be imported, under which name, and whether it is used at once. */
export function ImportDialog(props: { paths: readonly string[]; work: Work | null }) {
  const { paths, work } = props
  const [name, setName] = useState('')
  const [use, setUse] = useState(true)
  const busy = isUnderWay(work) ? work : null
  const begin = () =>
    change('import', { paths: paths.join('\n'), name: name.trim() || undefined, use })
  return (
    <Question title="Import" words="Import" isReady={!busy} act={begin} close={close}>
      <Paths paths={paths} />
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

/** So many paths are enough to recognise what was chosen. */
const mostShown = 5

function Paths({ paths }: { paths: readonly string[] }) {
  return (
    <ul className="paths">
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
