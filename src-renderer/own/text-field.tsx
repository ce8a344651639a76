import { useId, type ReactNode } from 'react'
import type { OwnProblem } from '#contract/own-result'
import { ProblemLines, problemProps } from './problem-lines'

const none: readonly OwnProblem[] = []

/** A text with its name above it and what is wrong with it below. */
export function TextField(props: {
  label: ReactNode
  value: string
  change: (value: string) => void
  maxLength: number
  hint?: string
  problems?: readonly OwnProblem[]
  /** Lines of a text that may have several. */
  rows?: number
}) {
  const { label, value, change, maxLength, hint, problems = none, rows } = props
  const id = useId()
  const shared = {
    value,
    maxLength,
    spellCheck: false,
    placeholder: hint,
    ...problemProps(id, problems),
  }
  return (
    <label className="stacked">
      <span>{label}</span>
      {rows === undefined ? (
        <input className="field" onChange={({ target }) => change(target.value)} {...shared} />
      ) : (
        <textarea
          className="field area"
          rows={rows}
          onChange={({ target }) => change(target.value)}
          {...shared}
        />
      )}
      <ProblemLines id={id} problems={problems} />
    </label>
  )
}
