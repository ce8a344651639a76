import { useState } from 'react'
import { LONGEST_ADDRESS } from '#contract/own-result'
import { useArchive } from '../archive'
import { Choice } from '../components/choice'
import { Icon } from '../components/icon'
import { plural } from '../components/number'
import { href } from '../routes'
import { ProblemLines } from './problem-lines'
import type { ResultForm } from './result-form'
import { TextField } from './text-field'
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

/** So many are offered; more words find a paper that is not among them. */
const offered = 6

function PaperSearch({ choose }: { choose: (paper: { id: string; title: string }) => void }) {
  const [text, setText] = useState('')
  const wanted = text.trim()
  const asked = useArchive(
    'search',
    { text: wanted, kind: 'paper', limit: offered },
    { quiet: true, isOff: wanted === '' },
  )
  const found = wanted !== '' && asked.state === 'ready' ? asked.value : null
  return (
    <div className="gap-2">
      <label className="stacked">
        <span>Words of its title, or its arXiv id</span>
        <input
          className="field"
          maxLength={400}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p role="status" className="small soft gap-1">
        {found && (found.total === 0 ? 'No paper found' : `${plural(found.total, 'paper')} found`)}
      </p>
      <ul className="own-papers">
        {found?.items.map(({ id, title, detail }) => (
          <li key={id}>
            <button
              type="button"
              className="own-paper-choice"
              onClick={() => choose({ id, title })}
            >
              <Icon name="papers" small />
              <span>
                <bdi>{title}</bdi> <span className="soft">{detail}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
