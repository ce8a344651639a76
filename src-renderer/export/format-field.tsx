import { citationFormatNames, citationFormatTitles } from '#contract/cite/formats'
import { formatNames } from '#contract/export/table-options'
import { Choice } from '../components/choice'
import { plural } from '../components/number'
import { DelimitedDetails } from './delimited-details'
import {
  type ExportForm,
  canHaveSideFile,
  delimitedOf,
  delimitedWords,
  formatTitles,
  presetTitles,
  withDetail,
} from './export-form'
import { LabelledSelect } from './labelled-select'

interface FieldProps {
  form: ExportForm
  change: (form: ExportForm) => void
  /** How many cells the guard changes; null where that is not known yet. */
  guarded: number | null
  /** Whether the part names papers that can be cited instead. */
  isCitable: boolean
}

/** The form of the file: of the table, or where it names papers of their citations. */
export function FormatField({ form, change, guarded, isCitable }: FieldProps) {
  const citation = isCitable ? form.citation : null
  return (
    <fieldset>
      <legend>Format</legend>
      <Choice
        label="Format"
        className="segments"
        options={formatNames.map((format) => ({
          key: format,
          content: formatTitles[format],
          isChosen: citation === null && format === form.format,
          choose: () => change({ ...form, format, citation: null }),
        }))}
      />
      {isCitable && (
        <Choice
          label="Format of citations"
          className="segments gap-1"
          options={citationFormatNames.map((format) => ({
            key: format,
            content: citationFormatTitles[format],
            isChosen: citation?.format === format,
            choose: () => change({ ...form, citation: { format, archived: citation?.archived } }),
          }))}
        />
      )}
      {citation === null && <TableFields form={form} change={change} guarded={guarded} />}
    </fieldset>
  )
}

/** How the table is written, for those forms that leave a choice. */
function TableFields({ form, change, guarded }: Omit<FieldProps, 'isCitable'>) {
  return (
    <>
      {form.format === 'csv' && (
        <LabelledSelect
          label="Preset"
          options={presetTitles}
          value={form.preset}
          choose={(preset) => change({ ...form, preset })}
        />
      )}
      <DelimitedFields form={form} change={change} guarded={guarded} />
      {canHaveSideFile(form) ? (
        <label className="check">
          <input
            type="checkbox"
            checked={form.sideFile}
            onChange={() => change({ ...form, sideFile: !form.sideFile })}
          />
          Side file with source, filters, licence
        </label>
      ) : (
        <p className="small soft gap-2">Source, filters and licence stand in the file itself.</p>
      )}
    </>
  )
}

function DelimitedFields({ form, change, guarded }: Omit<FieldProps, 'isCitable'>) {
  const delimited = delimitedOf(form)
  if (!delimited) return null
  const { guard } = delimited
  return (
    <>
      <p className="small soft gap-1">{delimitedWords(delimited)}</p>
      <label className="check gap-1">
        <input
          type="checkbox"
          checked={guard}
          onChange={() => change(withDetail(form, 'guard', !guard))}
        />
        <span>
          Guard against spreadsheet formulas{' '}
          {guard && guarded !== null && <span className="soft">{plural(guarded, 'cell')}</span>}
        </span>
      </label>
      {!guard && form.preset !== 'data' && (
        <p className="small trouble" role="status">
          Without the guard a spreadsheet may run what a stranger wrote.
        </p>
      )}
      <DelimitedDetails form={form} delimited={delimited} change={change} />
    </>
  )
}
