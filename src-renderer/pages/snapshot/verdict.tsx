import type { KeptSnapshot } from '#contract/kept-snapshots'
import { Icon } from '../../components/icon'

/** Whether the file of a snapshot is as it was written, as far as that is known. */
export function Verdict({ of: { trouble, verified } }: { of: KeptSnapshot }) {
  if (trouble !== null)
    return (
      <span className="sign danger" title={trouble}>
        <Icon name="error" small />
        <span className="verdict">{trouble}</span>
      </span>
    )
  if (verified === null)
    return (
      <span className="absent" title="It is held against its seal when you choose “Verify now”.">
        never
      </span>
    )
  return (
    <span className="sign ok" title={`Every byte was as it was written at ${verified}`}>
      <Icon name="shield" small />
      whole on {verified.slice(0, 10)}
    </span>
  )
}
