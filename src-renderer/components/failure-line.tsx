import { Icon } from './icon'

/** Why something in a dialog or form could not be done, read out when it appears. */
export function FailureLine({ message, className }: { message: string; className?: string }) {
  return (
    <p className={className ? `field-error ${className}` : 'field-error'} role="alert">
      <Icon name="error" small />
      {message}
    </p>
  )
}
