import { useEffect, useRef } from 'react'
import { copyText } from '../../clipboard'
import { Icon } from '../../components/icon'
import { Section } from '../../components/section'
import { say } from '../../frame/toast'

const dumps = [
  'papers-with-abstracts.json.gz',
  'links-between-papers-and-code.json.gz',
  'evaluation-tables.json.gz',
  'datasets.json.gz',
  'methods.json.gz',
]

/** How to make a snapshot of other dumps and open it. `isWanted` brings it into view. */
export function ImportHelp({ isWanted }: { isWanted: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isWanted) place.current?.scrollIntoView({ block: 'start' })
  }, [isWanted])
  return (
    <div ref={place}>
      <Section title="Import the full archive" note="on this computer, without a network">
        <ol className="steps">
          <li>
            <p>
              Put the dumps of the former site that you have into a folder, as they are. Any of
              these five will do; pages say what is missing.
            </p>
            <ul className="points gap-1">
              {dumps.map((name) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
            </ul>
          </li>
          <li>
            <p>Make a snapshot of them, in the folder of this program:</p>
            <Command text="npx pwc import FOLDER --to archive.sqlite" />
            <p className="soft">
              It takes minutes for the last dumps, and ends with the report that this page shows.
              The snapshot in use stays as it is.
            </p>
          </li>
          <li>
            <p>Open it, in the app or in a browser:</p>
            <Command text="npm start -- --archive archive.sqlite" />
            <Command text="npx pwc serve --archive archive.sqlite" />
          </li>
        </ol>
      </Section>
    </div>
  )
}

function Command({ text }: { text: string }) {
  return (
    <p className="command">
      <code>{text}</code>
      <button
        type="button"
        className="icon-button small"
        aria-label={`Copy the command ${text}`}
        title="Copy the command"
        onClick={() => void copy(text)}
      >
        <Icon name="copy" small />
      </button>
    </p>
  )
}

async function copy(text: string): Promise<void> {
  const isCopied = await copyText(text)
  say(isCopied ? 'Command copied' : 'The system did not let the command be copied.')
}
