import type { CiteForm, CiteOptions } from '#contract/cite/formats'
import { LabelledSelect } from '../export/labelled-select'

const letterTitles = { latex: 'LaTeX commands', 'utf-8': 'UTF-8' } as const

/** How the entries are written, whatever the format is. */
export function CiteOptionFields(props: {
  options: CiteOptions
  letters: CiteForm['letters']
  change: (options: Partial<CiteOptions>) => void
}) {
  const { options, letters, change } = props
  const isTex = options.format === 'bibtex' || options.format === 'biblatex'
  const isArchived = options.archived === true
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isArchived}
          onChange={() => change({ archived: !isArchived })}
        />
        Say which snapshot it is archived in
      </label>
      {isTex && (
        <LabelledSelect
          label="Letters"
          options={letterTitles}
          value={letters}
          choose={(letters) => change({ letters })}
        />
      )}
    </>
  )
}
