import { useState } from 'react'
import { AskError } from '#contract/ask'
import type { OwnProblem, OwnResultKept, Standing } from '#contract/own-result'
import { useArchive } from '../archive'
import { keepResult } from './own-results'
import { isPremature, requestOf, type FormBoard, type ResultForm } from './result-form'

/** A result as it is typed, and what the archive says of it. */
export interface TypedResult {
  form: ResultForm
  change: (part: Partial<ResultForm>) => void
  /** Those that are to be shown at a field, or at the score of a metric. */
  problemsAt: (field: OwnProblem['field'], metric?: string) => readonly OwnProblem[]
  standings: readonly Standing[]
  /** Why nothing could be asked or kept; null when all is well. */
  failure: string | null
  isBusy: boolean
  /** Keeps it, unless something is wrong with it. */
  save: () => Promise<void>
}

export function useResult(
  board: FormBoard,
  begin: () => ResultForm,
  { id, kept }: { id: string | undefined; kept: (result: OwnResultKept) => void },
): TypedResult {
  const [form, setForm] = useState(begin)
  const [isTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const request = requestOf(board, form, id)
  const asked = useArchive('own-result', { ...request, preview: true }, { quiet: true })
  const told = asked.state === 'ready' ? asked.value : null
  const shown = (told?.problems ?? []).filter((each) => isTried || !isPremature(each, form))
  const save = async () => {
    setTried(true)
    if (isBusy) return
    setBusy(true)
    try {
      kept(await keepResult(request))
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setRefusal(error.message)
    } finally {
      setBusy(false)
    }
  }
  return {
    form,
    change(part) {
      setRefusal(null)
      setForm((before) => ({ ...before, ...part }))
    },
    problemsAt: (field, metric) =>
      shown.filter((each) => each.field === field && (each.metric ?? undefined) === metric),
    standings: told?.standings ?? [],
    failure: asked.state === 'failed' ? asked.error.message : refusal,
    isBusy,
    save,
  }
}
