import type { ReactNode } from 'react'
import { Icon } from './icon'

/** What went wrong, in the place of what should be there, with another try. */
export function FailureBanner(props: {
  /** The sentence that says it. */
  children: ReactNode
  /** What only helps who looks for the cause. */
  details?: string
  /** Beside the other try. */
  actions?: ReactNode
  again: () => void
}) {
  const { children, details, actions, again } = props
  return (
    <div className="banner error gap-3" role="alert">
      <Icon name="error" />
      <div>
        <p>{children}</p>
        {details !== undefined && (
          <details>
            <summary>Details</summary>
            <code>{details}</code>
          </details>
        )}
      </div>
      <div className="button-row">
        {actions}
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      </div>
    </div>
  )
}
