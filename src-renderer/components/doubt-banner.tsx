import { Icon } from './icon'

/** Says on the page of an entry why lists hide it. */
export function DoubtBanner({ doubt }: { doubt: string | null }) {
  if (doubt === null) return null
  return (
    <div className="banner warn gap-3" role="note">
      <Icon name="warning" />
      <p>
        <b>Hidden in lists.</b> {doubt} Nothing of it was changed or taken away.
      </p>
    </div>
  )
}
