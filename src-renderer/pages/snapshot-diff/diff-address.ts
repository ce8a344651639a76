import type { InputOf } from '#contract/contract'
import type { AddressRequest } from '../../routes'

/** What is compared, and which of the changes are asked for. */
export type DiffAddress = Omit<InputOf<'diff'>, 'limit' | 'after'>

export type ChangeFilter = Omit<DiffAddress, 'old' | 'new'>

/** The address as the request that it spells; the archive checks it. */
export function readDiffAddress(request: AddressRequest): DiffAddress {
  const { old = '', new: other = '', kind, action, area, task, text } = request
  return { old, new: other, kind, action, area, task, text } as DiffAddress
}

/** The comparison the other way round. What was added is then what was removed. */
export function swapped({ old, new: other, action, ...filter }: DiffAddress): DiffAddress {
  const turned = action === 'added' ? 'removed' : action === 'removed' ? 'added' : action
  return { ...filter, old: other, new: old, action: turned }
}

/** Whether only some changes are asked for. */
export const isFiltered = ({ kind, action, area, task, text }: ChangeFilter): boolean =>
  [kind, action, area, task, text].some(Boolean)
