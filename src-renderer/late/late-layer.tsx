import { useEffect, useEffectEvent, type ComponentType } from 'react'
import { say } from '../frame/toast'
import type { LateCode } from './late-code'
import { useLate } from './use-late'

/** What every layer is given, to take itself off the screen. */
interface Closable {
  close: () => void
}

/**
 * A dialog, menu or bar whose code comes when it is first opened. Where it does not come, that is said and
 * the layer counts as closed, so that the next press tries again; the page below stays as it is.
 */
export function lateLayer<Props extends object = object>(
  late: LateCode<ComponentType<Props & Closable>>,
): ComponentType<Props & Closable> {
  return function LateLayer(props) {
    const { code: Layer, failure } = useLate(late)
    const giveUp = useEffectEvent((sentence: string) => {
      say(sentence)
      props.close()
    })
    useEffect(() => {
      if (failure !== null) giveUp(failure)
    }, [failure])
    return Layer && <Layer {...props} />
  }
}
