import { Icon } from '../components/icon'

/** Says that a result is the reader's own: a sign and a word, in a badge. */
export function OwnSign() {
  return (
    <span className="badge own-sign" title="You added this result; it is not of the archive">
      <Icon name="pen" small />
      yours
    </span>
  )
}
