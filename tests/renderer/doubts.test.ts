import { expect, it } from 'vitest'
import { withDoubts } from '../../src-renderer/doubts'
import { readAddress } from '../../src-renderer/routes'

it.each<[address: string, shown: string | undefined, hidden: string | undefined]>([
  ['#/tasks', 'true', undefined],
  ['#/methods?text=x', 'true', undefined],
  ['#/datasets?hidden=false', 'false', 'false'],
  ['#/area?id=a&hidden=true', 'true', 'true'],
  ['#/papers', undefined, undefined],
  ['#/nowhere', undefined, undefined],
])(
  '%s asks for hidden=%s when junk is shown, and for hidden=%s when it is not',
  (address, ...asked) => {
    const route = readAddress(address)
    expect([withDoubts(route, 'shown')['hidden'], withDoubts(route, 'hidden')['hidden']]).toEqual(
      asked,
    )
  },
)
