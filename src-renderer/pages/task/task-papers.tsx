import type { InputOf } from '#contract/contract'
import type { Task } from '#contract/task'
import { Choice } from '../../components/choice'
import { FewPapers } from '../../components/few-papers'
import { formatCount, plural } from '../../components/number'
import { Section } from '../../components/section'
import { href, navigate } from '../../routes'
import type { TaskRequest } from './task'

export type PaperChoice = keyof typeof choices

const choices = {
  newest: { name: 'Newest', request: { sort: 'newest' } },
  implemented: { name: 'Most implemented', request: { sort: 'repositories' } },
  'without-code': { name: 'Without code', request: { sort: 'newest', code: 'no' } },
} as const satisfies Record<string, { name: string; request: InputOf<'papers'> }>

/** A few papers of the task, by the reader's choice. */
export function TaskPapers({ task, request }: { task: Task; request: TaskRequest }) {
  const { id, name, paperCount, resultCount } = task
  if (paperCount === 0) {
    return (
      <Section title="Papers">
        <p className="soft">
          {resultCount > 0
            ? `Its leaderboards have ${plural(resultCount, 'result')}, but no paper of this snapshot names this task.`
            : 'No paper of this snapshot names this task.'}
        </p>
      </Section>
    )
  }
  const chosen = chosenOf(request.papers)
  const wanted = { task: id, ...choices[chosen].request }
  return (
    <Section
      title="Papers"
      end={
        <>
          <Choice
            className="segments"
            label="Which papers"
            options={paperChoices.map((key) => ({
              key,
              content: choices[key].name,
              isChosen: key === chosen,
              choose: () =>
                navigate('task', { ...request, papers: key === 'newest' ? undefined : key }),
            }))}
          />
          <a className="more" href={href('papers', wanted)}>
            All {formatCount(countOf(task, chosen))}
            {chosen === 'without-code' && ' without code'}
          </a>
        </>
      }
    >
      <FewPapers
        request={wanted}
        caption={`Papers of ${name}, ${choices[chosen].name.toLowerCase()}`}
        none="None: every paper of this task has code."
        tasks={false}
      />
    </Section>
  )
}

const paperChoices = Object.keys(choices) as PaperChoice[]

/** What an address says, if it is one of the choices. */
const chosenOf = (papers: string | undefined): PaperChoice =>
  paperChoices.find((key) => key === papers) ?? 'newest'

function countOf({ paperCount, paperWithCodeCount }: Task, chosen: PaperChoice): number {
  return chosen === 'without-code' ? paperCount - paperWithCodeCount : paperCount
}
