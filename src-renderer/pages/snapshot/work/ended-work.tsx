import type { Work } from '#contract/work'
import { useArchive } from '../../../archive'
import { Icon, type IconName } from '../../../components/icon'
import { createStore } from '../../../store'
import { wantedImport } from '../../../snapshots/wanted-import'
import { Stages } from './stages'

/** The last work whose outcome the reader has put away. */
const putAway = createStore(0)

type Ended = Extract<Work['state'], 'done' | 'failed' | 'stopped'>

const looks: Readonly<Record<Ended, { className: string; icon: IconName; words: string }>> = {
  done: { className: 'banner', icon: 'check', words: 'done' },
  failed: { className: 'banner error', icon: 'error', words: 'failed' },
  stopped: { className: 'banner', icon: 'info', words: 'stopped' },
}

/** What came of the last work, until it is put away or another one begins. */
export function EndedWork({ work }: { work: Work }) {
  const isPutAway = putAway.use() === work.id
  if (isPutAway || work.state === 'running' || work.state === 'paused') return null
  const { className, icon, words } = looks[work.state]
  return (
    <section className={`${className} gap-4`} aria-label={`${work.title}: ${words}`}>
      <Icon name={icon} />
      <div>
        <p>
          <b>
            {work.title}: {words}.
          </b>{' '}
          {work.outcome}
        </p>
        {work.stages.length > 0 && (
          <details>
            <summary>Stages</summary>
            <Stages work={work} />
          </details>
        )}
      </div>
      <div className="button-row">
        {work.kind === 'download' && work.state === 'done' && <ImportDownload />}
        <button
          type="button"
          className="icon-button small"
          aria-label="Put away"
          title="Put away"
          onClick={() => putAway.set(work.id)}
        >
          <Icon name="close" small />
        </button>
      </div>
    </section>
  )
}

/** Offers to import what was downloaded. */
function ImportDownload() {
  const asked = useArchive('download-plan', {}, { quiet: true })
  if (asked.state !== 'ready') return null
  const { folder } = asked.value
  return (
    <button type="button" className="button" onClick={() => wantedImport.set([folder])}>
      Import them…
    </button>
  )
}
