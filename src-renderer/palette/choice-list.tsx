import { useEffect } from 'react'
import { Icon } from '../components/icon'
import { formatCount } from '../components/number'
import type { Choice, ChoiceGroup } from './choices'
import { typedParts } from './typed-parts'

/** The name of an option for `aria-activedescendant`, which allows no blanks. */
export const optionId = (list: string, { key }: Choice) => `${list}-${encodeURIComponent(key)}`

/** The choices of the palette. The focus stays in its field, which names the active one. */
export function ChoiceList(props: {
  id: string
  groups: readonly ChoiceGroup[]
  active: Choice | undefined
  question: string
  /** Whether the choices are still those of the question before. */
  stale: boolean
  open: (choice: Choice) => void
}) {
  const { id, groups, active, question, stale, open } = props
  const activeId = active && optionId(id, active)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div className="choices" role="listbox" id={id} aria-label="Matches" aria-busy={stale}>
      {groups.map(({ name, count, choices }) => (
        <div key={name} role="group" aria-label={name}>
          <div className="group-name" aria-hidden="true">
            <span>{name}</span>
            {count !== undefined && count > choices.length && <span>{formatCount(count)}</span>}
          </div>
          {choices.map((choice) => (
            // Keys are the field's: it holds the focus.
            <div
              key={choice.key}
              role="option"
              tabIndex={-1}
              id={optionId(id, choice)}
              aria-selected={choice === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => open(choice)}
              onKeyDown={(event) => event.key === 'Enter' && open(choice)}
            >
              <Icon name={choice.icon} />
              <span className="name">
                <Title title={choice.title} question={question} />
              </span>
              {choice.context && <span className="context">{choice.context}</span>}
              {choice.keys !== undefined && <kbd>{choice.keys}</kbd>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function Title({ title, question }: { title: string; question: string }) {
  return typedParts(title, question).map(({ text, isTyped }, index) =>
    // Parts have no identity beyond their place.
    isTyped ? <mark key={index}>{text}</mark> : text,
  )
}
