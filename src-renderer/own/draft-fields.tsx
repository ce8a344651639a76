import { useId } from 'react'
import { LONGEST_SCORE, type OwnProblem } from '#contract/own-result'
import { Icon } from '../components/icon'
import { ProblemLines, problemProps } from './problem-lines'
import { emptyLine, type End, type ScoreLine } from './result-form'
import { TextField } from './text-field'
import type { TypedResult } from './use-result'

const ends: Readonly<Record<End, string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  unknown: 'not known which is better',
  text: 'text, not ranked',
}

/** What a new leaderboard is of, and its metrics with the scores of its first result. */
export function DraftFields({ result }: { result: TypedResult }) {
  const { form, change, problemsAt } = result
  return (
    <>
      <div className="own-pair">
        <TextField
          label="Task"
          value={form.task}
          maxLength={400}
          problems={problemsAt('task')}
          change={(task) => change({ task })}
        />
        <TextField
          label="Dataset"
          value={form.dataset}
          maxLength={400}
          problems={problemsAt('dataset')}
          change={(dataset) => change({ dataset })}
        />
      </div>
      <MetricLines result={result} />
    </>
  )
}

function MetricLines({ result }: { result: TypedResult }) {
  const { form, change, problemsAt } = result
  const { lines } = form
  const id = useId()
  const ofAll = [...problemsAt('metrics'), ...problemsAt('scores')]
  const nameless = lines.findIndex(({ name }) => name.trim() === '')
  const atFault = Math.max(0, nameless)
  const set = (line: ScoreLine, part: Partial<ScoreLine>) =>
    change({ lines: lines.map((each) => (each === line ? { ...each, ...part } : each)) })
  const add = () => change({ lines: [...lines, emptyLine(Math.max(...lines.map(keyOf)) + 1)] })
  return (
    <fieldset className="own-scores">
      <legend>Metrics and scores, the one that ranks first</legend>
      {lines.map((line, at) => (
        <MetricLine
          key={line.key}
          line={line}
          name={`metric ${at + 1}`}
          set={(part) => set(line, part)}
          remove={
            lines.length > 1 ? () => change({ lines: lines.filter((each) => each !== line) }) : null
          }
          result={result}
          ofAll={at === atFault ? { id, problems: ofAll } : null}
        />
      ))}
      <ProblemLines id={id} problems={ofAll} />
      <button type="button" className="button small gap-2" onClick={add}>
        <Icon name="plus" small />
        Add a metric
      </button>
    </fieldset>
  )
}

const keyOf = ({ key }: ScoreLine) => key

function MetricLine(props: {
  line: ScoreLine
  name: string
  set: (part: Partial<ScoreLine>) => void
  remove: (() => void) | null
  result: TypedResult
  /** What is wrong with all of them, said at one that lacks a name, else at the first. */
  ofAll: { id: string; problems: readonly OwnProblem[] } | null
}) {
  const { line, name, set, remove, result, ofAll } = props
  const id = useId()
  const problems = line.name === '' ? [] : result.problemsAt('scores', line.name.trim())
  return (
    <div className="own-metric" role="group" aria-label={name}>
      <input
        className="field"
        aria-label={`Name of ${name}`}
        placeholder="Metric"
        value={line.name}
        maxLength={400}
        onChange={({ target }) => set({ name: target.value })}
        {...(ofAll && problemProps(ofAll.id, ofAll.problems))}
      />
      <span className="select">
        <select
          className="field"
          aria-label={`Better end of ${name}`}
          value={line.end}
          onChange={({ target }) => set({ end: target.value as End })}
        >
          {Object.entries(ends).map(([end, words]) => (
            <option key={end} value={end}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="down" small />
      </span>
      <input
        className="field num"
        aria-label={`Score of ${name}`}
        placeholder="Score"
        value={line.score}
        maxLength={LONGEST_SCORE}
        spellCheck={false}
        onChange={({ target }) => set({ score: target.value })}
        {...problemProps(id, problems)}
      />
      <button
        type="button"
        className="icon-button small"
        aria-label={`Remove ${name}`}
        title="Remove"
        disabled={remove === null}
        onClick={() => remove?.()}
      >
        <Icon name="close" small />
      </button>
      <ProblemLines id={id} problems={problems} />
    </div>
  )
}
