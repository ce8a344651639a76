import { useState } from 'react'
import {
  type CiteOptions,
  citationFormatNames,
  citationFormatTitles,
  citeFormOf,
} from '#contract/cite/formats'
import { Choice } from '../components/choice'
import { DialogHead } from '../components/dialog-head'
import { Icon } from '../components/icon'
import { ModalDialog } from '../components/modal-dialog'
import { useWork } from '../export/use-work'
import { say } from '../frame/toast'
import { spelledHere } from '../commands/spelled-here'
import { useKeys } from '../keys'
import { CitationText, WaitingText } from './citation-text'
import { copyCitations, saveCitations } from './cite-actions'
import { CiteOptionFields } from './cite-options'
import type { CitePart, CiteParts } from './cite-part'
import { useCited } from './use-cited'

interface DialogProps {
  title: string
  parts: CiteParts
  close: () => void
}

/** Cites what a page offers: what of it, in which form, and what that looks like. */
export function CiteDialog({ title, parts, close }: DialogProps) {
  const [part, setPart] = useState<CitePart>(parts[0])
  const [options, setOptions] = useState<CiteOptions>({ format: 'bibtex' })
  const { format } = options
  const change = (changed: Partial<CiteOptions>) => setOptions({ ...options, ...changed })
  return (
    <ModalDialog className="cite-modal" close={close}>
      <DialogHead title="Cite" of={title} close={close} />
      <div className="dialog-body">
        {parts.length > 1 && <PartField parts={parts} chosen={part} choose={setPart} />}
        <Choice
          label="Format"
          className="segments"
          options={citationFormatNames.map((name) => ({
            key: name,
            content: citationFormatTitles[name],
            isChosen: name === format,
            // The letters are of the format before.
            choose: () => setOptions({ format: name, archived: options.archived }),
          }))}
        />
        <div className="gap-2">
          <CiteOptionFields
            options={options}
            letters={citeFormOf(options).letters}
            change={change}
          />
        </div>
        <Preview part={part} options={options} />
      </div>
      <Actions part={part} options={options} close={close} />
    </ModalDialog>
  )
}

function PartField(props: {
  parts: CiteParts
  chosen: CitePart
  choose: (part: CitePart) => void
}) {
  const { parts, chosen, choose } = props
  return (
    <fieldset className="cite-parts">
      <legend className="visually-hidden">What</legend>
      {parts.map((part) => (
        <label key={part.title} className="check">
          <input
            type="radio"
            name="cited"
            checked={part.title === chosen.title}
            disabled={part.isEmpty === true}
            onChange={() => choose(part)}
          />
          {part.title}
        </label>
      ))}
    </fieldset>
  )
}

function Preview({ part, options }: { part: CitePart; options: CiteOptions }) {
  const cited = useCited(part, options)
  if (cited.state === 'waiting') return <WaitingText />
  if (cited.state === 'failed')
    return (
      <p className="trouble gap-4" role="alert">
        {cited.error.message}
      </p>
    )
  return <CitationText cited={cited.value} />
}

function Actions(props: { part: CitePart; options: CiteOptions; close: () => void }) {
  const { part, options, close } = props
  const work = useWork()
  const isBusy = work.done !== null
  const finish = (words: string | null) => {
    if (words === null) return
    say(words)
    close()
  }
  const copy = async () =>
    finish(await work.run('copied', (running) => copyCitations(part, options, running)))
  const save = async () =>
    finish(
      await work.run('saved', (running) =>
        saveCitations(part, options, { stem: null, work: running }),
      ),
    )
  useKeys({ 'Mod+Enter': () => void copy() })
  return (
    <footer>
      <p role="status" className={work.failure ? 'trouble' : 'soft'}>
        {work.failure ?? 'As this archive has it; compare it with the publication.'}
      </p>
      <button type="button" className="button" disabled={isBusy} onClick={() => void save()}>
        Save…
      </button>
      <button
        type="button"
        className="button primary"
        title={`Copy (${spelledHere('Mod+Enter')})`}
        disabled={isBusy}
        onClick={() => void copy()}
      >
        <Icon name="copy" />
        Copy
      </button>
    </footer>
  )
}
