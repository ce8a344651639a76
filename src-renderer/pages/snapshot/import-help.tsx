import { useEffect, useRef } from 'react'
import type { Work } from '#contract/work'
import { copyText } from '../../clipboard'
import { Icon } from '../../components/icon'
import { Section } from '../../components/section'
import { say } from '../../frame/toast'
import { DumpFiles } from './dump-files'
import { ImportButtons } from './import-buttons'

/** What can be imported, and how, here and on the command line. `isWanted` brings it into view. */
export function ImportHelp({ isWanted, work }: { isWanted: boolean; work: Work | null }) {
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
              Choose the dumps of the former site that you have, as they are, or the folder that
              holds them. Any of these five will do; pages say what is missing.
            </p>
            <DumpFiles />
            <div className="button-row gap-2">
              <ImportButtons work={work} />
            </div>
          </li>
          <li>
            <p>
              It takes minutes for the last dumps, and ends with the report that this page shows.
              The snapshot in use stays as it is until the new one is complete.
            </p>
          </li>
          <li>
            <p>Or on the command line, in the folder of this program:</p>
            <Command text="npx pwc import FOLDER" />
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
