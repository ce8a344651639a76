import type { ComponentType } from 'react'
import { FailureBanner } from '../components/failure-banner'
import type { LateCode } from './late-code'
import { useLate } from './use-late'

/** A part of a page whose code comes when it is first shown. Where it does not come, its place says so. */
export function latePart<Props extends object>(
  late: LateCode<ComponentType<Props>>,
): ComponentType<Props> {
  return function LatePart(props) {
    const { code: Part, failure, again } = useLate(late)
    if (failure !== null) return <FailureBanner again={again}>{failure}</FailureBanner>
    return Part && <Part {...props} />
  }
}
