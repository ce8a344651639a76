import { useState } from 'react'
import type { Paper, PaperMethod } from '#contract/paper'
import type { PaperReference } from '#contract/reference'
import { Absent } from '../../components/absent'
import { Icon } from '../../components/icon'
import { Markdown } from '../../components/markdown'
import { formatCount } from '../../components/number'
import { OutsideAddress } from '../../components/outside-address'
import { PaperLink } from '../../components/paper-link'
import { Section } from '../../components/section'
import { TagList } from '../../components/tag-list'
import { href } from '../../routes'

/** What the paper introduced, what it uses, and the papers that it repeats or that repeat it. */
export function Around({ paper }: { paper: Paper }) {
  const { datasets, methods, reproducedBy } = paper
  return (
    <>
      {datasets.length > 0 && (
        <Section title="Datasets introduced">
          <TagList
            tags={datasets.map(({ id, name }) => ({
              key: id,
              name,
              href: href('dataset', { id }),
            }))}
          />
        </Section>
      )}
      {methods.length > 0 && <Methods methods={methods} />}
      <Reproduces paper={paper} />
      {reproducedBy.length > 0 && (
        <Section title="Reproduced by">
          <Papers papers={reproducedBy} />
        </Section>
      )}
    </>
  )
}

const shownAtFirst = 10

/** Each with the first sentence of its description. */
function Methods({ methods }: { methods: readonly PaperMethod[] }) {
  const [isOpen, setOpen] = useState(false)
  const shown =
    isOpen || methods.length <= shownAtFirst + 1 ? methods : methods.slice(0, shownAtFirst)
  const hidden = methods.length - shown.length
  return (
    <Section title="Methods used" note="as their descriptions begin">
      <ul className="definitions">
        {shown.map(({ id, name, fullName, definition }) => (
          <li key={id}>
            <a href={href('method', { id })} title={fullName ?? name}>
              {name}
            </a>
            {definition === null ? (
              <Absent>description not reported</Absent>
            ) : (
              <Markdown text={definition} kind="plain" />
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="button quiet small flush" onClick={() => setOpen(true)}>
          {formatCount(hidden)} more
          <Icon name="down" small />
        </button>
      )}
    </Section>
  )
}

function Reproduces({ paper: { reproduces, reproducedPaper } }: { paper: Paper }) {
  if (reproduces === null) return null
  return (
    <Section title="Reproduces">
      {reproducedPaper ? (
        <Papers papers={[reproducedPaper]} />
      ) : (
        <p>
          <OutsideAddress url={reproduces} />{' '}
          <span className="absent">a paper that is not in this snapshot</span>
        </p>
      )}
    </Section>
  )
}

function Papers({ papers }: { papers: readonly PaperReference[] }) {
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper.id}>
          <PaperLink paper={paper} />
        </li>
      ))}
    </ul>
  )
}
