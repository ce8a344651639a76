import type { OwnProblem } from '#contract/own-result'
import { Icon } from '../components/icon'

/** What is wrong at a field, or may be, below it. */
export function ProblemLines({ id, problems }: { id: string; problems: readonly OwnProblem[] }) {
  if (problems.length === 0) return null
  return (
    <span id={id} className="problems">
      {problems.map(({ sentence, isRefused }) => (
        <span key={sentence} className={isRefused ? 'field-error' : 'field-error doubt'}>
          <Icon name={isRefused ? 'error' : 'warning'} small />
          <span>{sentence}</span>
        </span>
      ))}
    </span>
  )
}

/** What a field says of its problems to those who do not see them. */
export const problemProps = (id: string, problems: readonly OwnProblem[]) => ({
  'aria-describedby': problems.length > 0 ? id : undefined,
  'aria-invalid': problems.some(({ isRefused }) => isRefused) || undefined,
})
