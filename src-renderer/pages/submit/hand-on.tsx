import { useState } from 'react'
import { ask } from '#contract/ask'
import type { InputOf } from '#contract/contract'
import type { OwnResultHere, OwnResultsText } from '#contract/own-result'
import { fileName } from '#contract/export/file-name'
import { call, useArchive } from '../../archive'
import { copyText } from '../../clipboard'
import { Choice } from '../../components/choice'
import { saveFile } from '../../components/file'
import { Icon } from '../../components/icon'
import { plural } from '../../components/number'
import { Section } from '../../components/section'
import { orSay } from '../../frame/or-say'
import { say } from '../../frame/toast'
import { titleOf } from '../../own/result-form'

type Form = NonNullable<InputOf<'export-own-results'>['form']>

const forms: Readonly<Record<Form, string>> = {
  proposal: 'Text for an issue (Markdown)',
  'evaluation-tables': 'Evaluation tables (JSON)',
}

/** The reader's own results as texts for others: all of them, or those that are chosen. */
export function HandOn({ results }: { results: readonly OwnResultHere[] }) {
  const [form, setForm] = useState<Form>('proposal')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const wanted = results.filter(({ id }) => !left.has(id))
  const request = { form, results: wanted.map(({ id }) => id).join(',') }
  const asked = useArchive('export-own-results', request, {
    quiet: true,
    isOff: wanted.length === 0,
  })
  const text = asked.state === 'ready' && !asked.stale && wanted.length > 0 ? asked.value : null
  const toggle = (id: string) =>
    setLeft((before) =>
      before.has(id)
        ? new Set([...before].filter((other) => other !== id))
        : new Set([...before, id]),
    )
  return (
    <Section title="Hand on" note={`${plural(wanted.length, 'result')} of ${results.length}`}>
      <Choice
        label="Form"
        className="segments own-forms"
        options={Object.entries(forms).map(([key, content]) => ({
          key,
          content,
          isChosen: key === form,
          choose: () => setForm(key as Form),
        }))}
      />
      <fieldset className="own-chosen gap-3">
        <legend className="soft">Results</legend>
        {results.map(({ id, model, leaderboard }) => (
          <label key={id} className="check">
            <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
            <span className="clip">
              <bdi>{model}</bdi>{' '}
              <span className="soft">
                <bdi>{titleOf(leaderboard)}</bdi>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {asked.state === 'failed' && (
        <p className="trouble gap-2" role="alert">
          {asked.error.message}
        </p>
      )}
      <textarea
        className="field area own-text gap-3"
        aria-label={forms[form]}
        rows={12}
        readOnly
        value={text?.text ?? 'Choose one result at least.'}
      />
      <TextButtons text={text} />
    </Section>
  )
}

function TextButtons({ text }: { text: OwnResultsText | null }) {
  return (
    <div className="button-row gap-2">
      <button
        type="button"
        className="button"
        disabled={text === null}
        onClick={() => text && void copy(text)}
      >
        <Icon name="copy" />
        Copy
      </button>
      <button
        type="button"
        className="button primary"
        disabled={text === null}
        onClick={() => text && void save(text)}
      >
        Save
      </button>
    </div>
  )
}

async function copy({ text, results }: OwnResultsText): Promise<void> {
  say(
    (await copyText(text))
      ? `Copied ${plural(results, 'result')}`
      : 'The system did not let the text be copied.',
  )
}

const save = ({ name, extension, mediaType, text, results }: OwnResultsText): Promise<void> =>
  orSay(async () => {
    const { date } = await ask(call, 'info', {})
    const file = fileName(name, date, extension)
    saveFile(file, mediaType, text)
    say(`Saved ${file} with ${plural(results, 'result')}`)
  })
