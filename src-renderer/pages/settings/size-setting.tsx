import { LARGEST_ZOOM, SMALLEST_ZOOM } from '#contract/settings'
import { KeysBehind } from '../../commands/keys-of'
import { Icon } from '../../components/icon'
import { zoom } from '../../frame/zoom'
import { useSettings } from '../../settings'
import { OneSetting } from './one-setting'

/** The size of all that is shown. */
export function SizeSetting() {
  const { zoom: size } = useSettings()
  return (
    <OneSetting
      title="Size"
      about={
        <>
          Of all text and controls: larger
          <KeysBehind of="zoom-in" />, smaller
          <KeysBehind of="zoom-out" />, as it came
          <KeysBehind of="zoom-reset" />.
        </>
      }
    >
      <button
        type="button"
        className="icon-button"
        aria-label="Smaller"
        disabled={size <= SMALLEST_ZOOM}
        onClick={() => zoom(-1)}
      >
        <Icon name="minus" />
      </button>
      <span>{size} %</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Larger"
        disabled={size >= LARGEST_ZOOM}
        onClick={() => zoom(1)}
      >
        <Icon name="plus" />
      </button>
      <button type="button" className="button" disabled={size === 100} onClick={() => zoom(0)}>
        Actual size
      </button>
    </OneSetting>
  )
}
