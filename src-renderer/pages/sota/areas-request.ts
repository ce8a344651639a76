import type { InputOf } from '#contract/contract'
import { isOn } from '../../is-on'
import type { AddressRequest } from '../../routes'

/** Only tasks with a leaderboard are named and counted unless the address says otherwise. */
export const areasRequest = ({ text, every }: AddressRequest): InputOf<'areas'> => ({
  text: text || undefined,
  leaderboards: !isOn(every),
})
