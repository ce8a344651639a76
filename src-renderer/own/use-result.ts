import { useState } from 'react'
import { AskError } from '#contract/ask'
import type { InputOf } from '#contract/contract'
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
  /** How often that was tried. */
  tries: number
}

/** A result as it is typed: its problems, where it would stand, and the deed that keeps it. */
export function useResult(
  board: FormBoard,
  begin: () => ResultForm,
  { id, kept }: { id: string | undefined; kept: (result: OwnResultKept) => void },
): TypedResult {
  const [form, setForm] = useState(begin)
  const request = requestOf(board, form, id)
  const asked = useArchive('own-result', { ...request, preview: true }, { quiet: true })
  const told = asked.state === 'ready' ? asked.value : null
  // What is wrong stands at its field; an older answer does not count.
  const isRefused = asked.state === 'ready' && !asked.stale && asked.value.problems.some(refuses)
  const { tries, refusal, forget, ...saving } = useSaving(request, isRefused, kept)
  const shown = (told?.problems ?? []).filter((each) => tries > 0 || !isPremature(each, form))
  return {
    ...saving,
    form,
    tries,
    change(part) {
      forget()
      setForm((before) => ({ ...before, ...part }))
    },
    problemsAt: (field, metric) =>
      shown.filter((each) => each.field === field && (each.metric ?? undefined) === metric),
    standings: told?.standings ?? [],
    failure: asked.state === 'failed' ? asked.error.message : refusal,
  }
}

const refuses = ({ isRefused }: OwnProblem) => isRefused

/** Keeps what is asked for, unless it is known to be refused. */
function useSaving(
  request: InputOf<'own-result'>,
  isRefused: boolean,
  kept: (result: OwnResultKept) => void,
) {
  const [tries, setTries] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const save = async () => {
    setTries(tries + 1)
    if (isBusy || isRefused) return
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
  return { tries, isBusy, refusal, save, forget: () => setRefusal(null) }
}
