import { LONGEST_ADDRESS } from '#contract/own-result'
import { Choice } from '../components/choice'
import { Icon } from '../components/icon'
import { href } from '../routes'
import { ProblemLines } from './problem-lines'
import type { ResultForm } from './result-form'
import { TextField } from './text-field'
import { ThingSearch } from './thing-search'
import type { TypedResult } from './use-result'

const sources: Readonly<Record<ResultForm['paperFrom'], string>> = {
  none: 'None',
  here: 'In this snapshot',
  elsewhere: 'Another one',
}

/** The paper of a result: one of the snapshot, one by title and address, or none. */
export function PaperField({ result }: { result: TypedResult }) {
  const { form, change, problemsAt } = result
  const { paperFrom } = form
  return (
    <fieldset>
      <legend>Paper</legend>
      <Choice
        label="Paper"
        className="segments"
        options={Object.entries(sources).map(([key, content]) => ({
          key,
          content,
          isChosen: key === paperFrom,
          choose: () => change({ paperFrom: key as ResultForm['paperFrom'] }),
        }))}
      />
      {paperFrom === 'here' && <PaperHere result={result} />}
      {paperFrom === 'elsewhere' && (
        <div className="own-pair gap-2">
          <TextField
            label="Title"
            value={form.title}
            maxLength={1000}
            change={(title) => change({ title })}
          />
          <TextField
            label="Address"
            value={form.address}
            maxLength={LONGEST_ADDRESS}
            hint="https://"
            change={(address) => change({ address })}
          />
        </div>
      )}
      <ProblemLines id="own-paper-problems" problems={problemsAt('paper')} />
    </fieldset>
  )
}

function PaperHere({ result: { form, change } }: { result: TypedResult }) {
  const { paper } = form
  if (paper === null) return <PaperSearch choose={(paper) => change({ paper })} />
  return (
    <p className="own-paper gap-2">
      <a className="link clip" href={href('paper', { id: paper.id })} title={paper.title}>
        {paper.title}
      </a>
      <button type="button" className="button small" onClick={() => change({ paper: null })}>
        Choose another
      </button>
    </p>
  )
}

function PaperSearch({ choose }: { choose: (paper: { id: string; title: string }) => void }) {
  return (
    <ThingSearch
      kind="paper"
      label="Words of its title, or its arXiv id"
      most={6}
      none="No paper found"
      className="gap-2"
      listClassName="own-papers"
      renderLine={({ id, title, detail }) => (
        <button type="button" className="own-paper-choice" onClick={() => choose({ id, title })}>
          <Icon name="papers" small />
          <span>
            <bdi>{title}</bdi> <span className="soft">{detail}</span>
          </span>
        </button>
      )}
    />
  )
}
