import { useEffect, useState } from 'react'
import type { AskError } from '#contract/ask'
import type { Asked } from '../archive'
import { FailureBanner } from './failure-banner'
import { Icon } from './icon'
import { href } from '../routes'
import { PageHead } from './page-head'

/** What is shown in place of an answer: bars after a moment of waiting, or the failure in words. */
export function Pending({ asked }: { asked: Exclude<Asked<unknown>, { state: 'ready' }> }) {
  return asked.state === 'failed' ? <Failed error={asked.error} again={asked.again} /> : <Waiting />
}

/** Most answers take a few milliseconds; bars that flash up and vanish would only disturb. */
const patience = 250

function Waiting() {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <div aria-busy="true" className="waiting">
      <p role="status" className="visually-hidden">
        Waiting for the archive
      </p>
      {['40%', '25%', '100%', '92%', '96%', '88%', '94%'].map((width) => (
        <span key={width} className="skeleton" style={{ inlineSize: width }} />
      ))}
    </div>
  )
}

const heads: Partial<Record<AskError['code'], string>> = {
  'not-found': 'Not in this snapshot',
  'invalid-request': 'This address cannot be read',
}

/** Of failures that another question may not meet. */
const troubles: Partial<Record<AskError['code'], string>> = {
  'unusable-file': 'No snapshot is open',
}

function Failed({ error, again }: { error: AskError; again: () => void }) {
  // The archive has answered: asking again would bring the same.
  const isAnswer = error.code in heads
  return (
    <>
      <PageHead
        title={heads[error.code] ?? troubles[error.code] ?? 'The archive could not answer'}
        isFailure
      />
      {isAnswer ? (
        <div className="banner gap-3" role="alert">
          <Icon name="info" />
          <p>{error.message}</p>
        </div>
      ) : (
        <FailureBanner
          details={error.code}
          actions={
            error.code === 'unusable-file' && (
              <a className="button" href={href('snapshot')}>
                Snapshots
              </a>
            )
          }
          again={again}
        >
          {error.message}
        </FailureBanner>
      )}
    </>
  )
}
