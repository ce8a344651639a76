import type { Absence } from '#contract/reference'
import { href } from '../routes'

/** Stands in place of a text that is missing, and says what to do when a fuller snapshot has it. */
export function Withheld({ what, absence }: { what: string; absence: Absence | undefined }) {
  return (
    <p className="withheld">
      <span className="absent">
        {what} {absence ?? 'not reported'}.
      </span>{' '}
      {absence === 'not in this snapshot' && (
        <span className="small">
          <a href={href('snapshot', { part: 'import' })}>Import the full archive</a> to read it.
        </span>
      )}
    </p>
  )
}
