import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Notice } from '../../../build/third-party-notices'
import { counted } from '../../components/counted'
import { FilterField } from '../../components/filter-field'
import { plural } from '../../components/number'
import { Section } from '../../components/section'

/** The software of others that the program contains, each with its licence. */
export function Notices() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Section title="Software of others">
      <div className="prose">
        <p>
          The program stands on the work of others, under licences of their own. SQLite, within
          sql.js, is in the public domain; the fonts of KaTeX are under the SIL Open Font Licence;
          Chromium and Node.js, within Electron, bring their licences in a file beside the program.
        </p>
      </div>
      <details className="gap-2" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Every package with its licence</summary>
        {isOpen && <NoticeList />}
      </details>
    </Section>
  )
}

/** The build writes them beside the page; the server that shows changes as they are made has none. */
async function readNotices(): Promise<readonly Notice[]> {
  const reply = await fetch('notices.json')
  if (!reply.ok) throw new Error('no notices')
  return (await reply.json()) as Notice[]
}

function NoticeList() {
  const { data, error } = useQuery({ queryKey: ['notices'], queryFn: readNotices })
  const [text, setText] = useState('')
  if (error)
    return (
      <p role="alert" className="gap-2">
        The notices cannot be read. They are in notices.json beside the page of a built program.
      </p>
    )
  if (!data) return null
  const found = data.filter((notice) => matches(notice, text))
  return (
    <>
      <div className="filter-bar gap-2">
        <FilterField label="Filter packages, licences and texts" text={text} change={setText} />
        <p role="status" className="soft">
          {text === ''
            ? counted(data.length, 'package')
            : `${found.length} of ${plural(data.length, 'package')}`}
        </p>
      </div>
      {found.length === 0 ? (
        <p className="gap-2">No package has this in its name, its licence or the text of it.</p>
      ) : (
        <ul className="notices gap-1">
          {found.map((notice) => (
            <NoticeItem key={`${notice.name} ${notice.version}`} notice={notice} />
          ))}
        </ul>
      )}
    </>
  )
}

function NoticeItem({ notice: { name, version, licence, text } }: { notice: Notice }) {
  return (
    <li>
      <details>
        <summary>
          {name}{' '}
          <span className="soft">
            {version}, {licence}
          </span>
        </summary>
        <pre className="licence-text">{text ?? 'The package brings no text of its licence.'}</pre>
      </details>
    </li>
  )
}

function matches({ name, licence, text }: Notice, wanted: string): boolean {
  const words = wanted.trim().toLowerCase()
  return [name, licence, text ?? ''].some((part) => part.toLowerCase().includes(words))
}
