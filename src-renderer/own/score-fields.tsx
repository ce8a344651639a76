import { useId } from 'react'
import { LONGEST_SCORE, type OwnProblem } from '#contract/own-result'
import { BetterSign, betterWords } from '../components/better-sign'
import { ProblemLines, problemProps } from './problem-lines'
import type { FormMetric, ScoreLine } from './result-form'
import type { TypedResult } from './use-result'

/** A score for each metric of a leaderboard; those that stay empty are not reported. */
export function ScoreFields(props: { metrics: readonly FormMetric[]; result: TypedResult }) {
  const { metrics, result } = props
  const { form, change, problemsAt } = result
  const id = useId()
  const type = (line: ScoreLine, score: string) =>
    change({ lines: form.lines.map((each) => (each === line ? { ...each, score } : each)) })
  if (metrics.length === 0)
    return (
      <p className="soft">
        This leaderboard has no metric in this snapshot, so that no result can be added to it.
      </p>
    )
  return (
    <fieldset className="own-scores">
      <legend>Scores</legend>
      {form.lines.map((line, at) => (
        <ScoreField
          key={line.key}
          line={line}
          metric={metrics[at]}
          type={type}
          result={result}
          // What is wrong with all of them is said at the first.
          ofAll={at === 0 ? { id, problems: problemsAt('scores') } : null}
        />
      ))}
      <ProblemLines id={id} problems={problemsAt('scores')} />
    </fieldset>
  )
}

function ScoreField(props: {
  line: ScoreLine
  metric: FormMetric | undefined
  type: (line: ScoreLine, score: string) => void
  result: TypedResult
  ofAll: { id: string; problems: readonly OwnProblem[] } | null
}) {
  const { line, metric, type, result, ofAll } = props
  const id = useId()
  const problems = result.problemsAt('scores', line.name)
  return (
    <label className="own-score">
      <span>
        <bdi className="clip" title={line.name}>
          {line.name.trim() === '' ? 'unnamed' : line.name}
        </bdi>
        <span className="small soft"> {metric && <About metric={metric} />}</span>
      </span>
      <input
        className="field num"
        value={line.score}
        maxLength={LONGEST_SCORE}
        spellCheck={false}
        onChange={({ target }) => type(line, target.value)}
        {...(ofAll && problems.length === 0
          ? problemProps(ofAll.id, ofAll.problems)
          : problemProps(id, problems))}
      />
      <ProblemLines id={id} problems={problems} />
    </label>
  )
}

function About({ metric: { kind, better } }: { metric: FormMetric }) {
  if (kind === 'attribute') return 'attribute, any text'
  return (
    <>
      <BetterSign better={better} isSpoken={false} />
      {betterWords(better)}
    </>
  )
}
