import { useId, type ReactNode } from 'react'
import type { InputOf } from '#contract/contract'
import type { Settings } from '#contract/settings'
import { Choice } from '../../components/choice'
import { changeSettings, useSettings } from '../../settings'

/** What a setting is called, what it does, and the control that changes it at once. */
export function OneSetting(props: { title: string; about?: ReactNode; children: ReactNode }) {
  const { title, about, children } = props
  const id = useId()
  return (
    <div className="setting" role="group" aria-labelledby={id}>
      <div>
        <h3 id={id}>{title}</h3>
        {about !== undefined && <p className="soft">{about}</p>}
      </div>
      <div className="button-row">{children}</div>
    </div>
  )
}

type Chosen = 'theme' | 'contrast' | 'motion' | 'density' | 'doubts'

/** A setting that is one of a few. */
export function ChoiceSetting<Name extends Chosen>(props: {
  name: Name
  title: string
  about?: ReactNode
  /** In the order to show. */
  options: Readonly<Record<Settings[Name], string>>
}) {
  const { name, title, about, options } = props
  const chosen = useSettings()[name]
  return (
    <OneSetting title={title} about={about}>
      <Choice
        label={title}
        className="segments"
        options={Object.entries<string>(options).map(([value, words]) => ({
          key: value,
          content: words,
          isChosen: value === chosen,
          choose: () => void changeSettings({ [name]: value } as InputOf<'set'>),
        }))}
      />
    </OneSetting>
  )
}
