import type { Delimited } from '#contract/export/presets'
import { type ExportForm, withDetail } from './export-form'
import { LabelledSelect } from './labelled-select'

type Chosen = 'delimiter' | 'decimal' | 'newline' | 'quotes'
type Switched = 'header' | 'bom' | 'numbers'

const choices: readonly {
  name: Chosen
  title: string
  options: Readonly<Partial<Record<Delimited[Chosen], string>>>
}[] = [
  {
    name: 'delimiter',
    title: 'Delimiter',
    options: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' },
  },
  { name: 'decimal', title: 'Decimal sign', options: { point: 'Point', comma: 'Comma' } },
  { name: 'newline', title: 'Line ends', options: { crlf: 'CRLF (Windows)', lf: 'LF' } },
  {
    name: 'quotes',
    title: 'Quotes',
    options: { needed: 'Where needed', all: 'Round every field' },
  },
]

const switches: Readonly<Record<Switched, string>> = {
  header: 'Header row',
  bom: 'Byte order mark, by which Excel knows UTF-8',
  numbers: 'Scores as numbers beside them',
}

/** Every detail of a preset, for programs that none of the presets suits. */
export function DelimitedDetails(props: {
  form: ExportForm
  delimited: Delimited
  change: (form: ExportForm) => void
}) {
  const { form, delimited, change } = props
  return (
    <details className="gap-1">
      <summary>Details</summary>
      {choices.map(({ name, title, options }) => (
        <LabelledSelect
          key={name}
          label={title}
          options={options}
          value={delimited[name]}
          choose={(value) => change(withDetail(form, name, value))}
        />
      ))}
      {Object.entries(switches).map(([name, words]) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={delimited[name as Switched]}
            onChange={({ target }) => change(withDetail(form, name as Switched, target.checked))}
          />
          {words}
        </label>
      ))}
    </details>
  )
}
