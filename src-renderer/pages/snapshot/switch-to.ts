import { AskError } from '#contract/ask'
import type { KeptSnapshots } from '#contract/kept-snapshots'
import { queries } from '../../archive'
import { say } from '../../frame/toast'
import { change } from '../../snapshots/use-snapshots'

const inUse = (kept: KeptSnapshots | undefined) => kept?.snapshots.find((each) => each.inUse)

/** Has another snapshot answer, and offers to undo that. */
export async function switchTo(id: string): Promise<void> {
  const before = inUse(queries.getQueryData<KeptSnapshots>(['snapshots', {}]))
  try {
    const now = inUse(await change('switch', { snapshot: id }))
    const undo =
      before && before.id !== id
        ? { words: 'Undo', act: () => void switchTo(before.id) }
        : undefined
    say(`“${now?.name ?? id}” is in use.`, undo)
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(error.message)
  }
}
