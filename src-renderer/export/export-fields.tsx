import { type CiteOptions, citationFormats, citeFormOf } from '#contract/cite/formats'
import { licence } from '#contract/export/attribution'
import { formats } from '#contract/export/table-options'
import { tableOf } from '#contract/export/tables'
import { CitationText, WaitingText } from '../cite/citation-text'
import { CiteOptionFields } from '../cite/cite-options'
import { counted } from '../components/counted'
import { plural } from '../components/number'
import { snapshotDate } from '../components/snapshot-date'
import { ColumnsField, ColumnsOfAllField } from './columns-field'
import { type ExportForm, canBeCited, canHaveSideFile, citationOf, columnsOf } from './export-form'
import { chosenPart, type ExportParts } from './export-part'
import { FilePreview } from './file-preview'
import { FormatField } from './format-field'
import { PartField } from './part-field'
import { fileNameOf } from './save-table'
import type { Exporting } from './use-exporting'

interface FieldsProps {
  parts: ExportParts
  form: ExportForm
  change: (form: ExportForm) => void
  exporting: Exporting
}

/** The choices of an export, with the beginning of the file that they make. */
export function ExportFields({ parts, form, change, exporting }: FieldsProps) {
  const { part, leaderboards } = exporting
  const isTable = part.kind === 'table'
  const citation = citationOf(form, part)
  return (
    <div className="dialog-body">
      <div className="form-grid">
        <PartField
          parts={parts.map((part) => chosenPart(part, form.withOwn))}
          chosen={form.part}
          choose={(index) => change({ ...form, part: index })}
          leaderboards={leaderboards}
        >
          <OwnField parts={parts} form={form} change={change} />
        </PartField>
        {citation ? (
          <Entries form={form} change={change} citation={citation} />
        ) : (
          <Columns form={form} change={change} exporting={exporting} />
        )}
        <FormatField
          form={form}
          change={change}
          guarded={isTable ? guardedIn(exporting) : null}
          isCitable={canBeCited(part)}
        />
      </div>
      {isTable ? <TablePreview form={form} exporting={exporting} /> : <ZipPreview {...exporting} />}
      <FileNameField form={form} change={change} exporting={exporting} />
    </div>
  )
}

/** The choice to include results of the reader's own, where the page has some. */
function OwnField({ parts, form, change }: Omit<FieldsProps, 'exporting'>) {
  const hasOwn = parts.some((part) => part.kind === 'table' && part.withOwn)
  if (!hasOwn) return null
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={form.withOwn}
        onChange={({ target }) => change({ ...form, withOwn: target.checked })}
      />
      Include my results, marked in a column
    </label>
  )
}

/** How many cells of the whole table are guarded; null where only its beginning is known. */
function guardedIn({ exported, written }: Exporting): number | null {
  if (exported.state !== 'ready' || exported.value.isBeginning) return null
  return written === null || typeof written === 'string' ? null : written.guarded
}

type PartProps = Omit<FieldsProps, 'parts'>

/** How citations are written. */
function Entries(props: Omit<PartProps, 'exporting'> & { citation: CiteOptions }) {
  const { form, change, citation } = props
  return (
    <fieldset>
      <legend>Citations</legend>
      <p className="small soft">Of the papers that these rows name, each once.</p>
      <CiteOptionFields
        options={citation}
        letters={citeFormOf(citation).letters}
        change={(changed) => change({ ...form, citation: { ...citation, ...changed } })}
      />
    </fieldset>
  )
}

function Columns({ form, change, exporting: { part, table, exported } }: PartProps) {
  const choose = (columns: ExportForm['columns']) => change({ ...form, columns })
  if (part.kind === 'leaderboards')
    return <ColumnsOfAllField choice={form.columns} choose={choose} />
  const whole =
    exported.state === 'ready'
      ? tableOf(exported.value.source.method, exported.value.source.reply)
      : null
  if (!whole) return <fieldset />
  return (
    <ColumnsField
      table={whole}
      columns={columnsOf(form.columns, table, whole)}
      choice={form.columns}
      choose={choose}
    />
  )
}

function TablePreview({ form, exporting }: Omit<PartProps, 'change'>) {
  const { exported, written, cited } = exporting
  if (cited?.state === 'failed') return <Trouble>{cited.error.message}</Trouble>
  if (cited) return cited.state === 'ready' ? <CitationText cited={cited.value} /> : <WaitingText />
  if (exported.state === 'failed') return <Trouble>{exported.error.message}</Trouble>
  if (typeof written === 'string') return <Trouble>{written}</Trouble>
  if (exported.state !== 'ready' || written === null) return null
  return <FilePreview written={written} rows={exported.value.rows} form={form} />
}

function ZipPreview({ leaderboards }: Exporting) {
  if (leaderboards.state === 'failed') return <Trouble>{leaderboards.error.message}</Trouble>
  if (leaderboards.state !== 'ready') return null
  const { leaderboards: all, results } = leaderboards.value
  return (
    <p className="gap-4">
      One zip with {counted(all.length, 'file')}, {plural(results, 'result')} in all, and a manifest
      that says what each file is and where it is from.
    </p>
  )
}

const Trouble = ({ children }: { children: string }) => (
  <p className="trouble gap-4" role="alert">
    {children}
  </p>
)

function FileNameField({ form, change, exporting: { part, exported } }: PartProps) {
  const snapshot = exported.state === 'ready' ? exported.value.source.snapshot : null
  const citation = citationOf(form, part)
  const { extension } = citation
    ? citationFormats[citation.format]
    : part.kind === 'table'
      ? formats[form.format]
      : { extension: 'zip' }
  const whole = fileNameOf(form, part, snapshot?.date ?? null, { extension })
  const own = whole.slice(0, -extension.length - 1)
  return (
    <>
      <label className="labelled gap-3">
        <span>File name</span>
        <input
          className="field"
          value={form.stem ?? own}
          spellCheck={false}
          onChange={({ target }) => change({ ...form, stem: target.value })}
        />
        <span className="soft">.{extension}</span>
      </label>
      {snapshot && (
        <p className="small soft gap-2">
          Data: Papers With Code archive, {licence.name}, snapshot {snapshotDate(snapshot)}.{' '}
          {citation
            ? citationNote(citation)
            : canHaveSideFile(form)
              ? 'The side file says so; keep it with the data.'
              : 'The file says so itself.'}
        </p>
      )}
    </>
  )
}

function citationNote({ format, archived }: CiteOptions): string {
  if (archived) return 'Each entry says so.'
  return format === 'bibtex' || format === 'biblatex'
    ? 'The first line of the file says so.'
    : 'The entries can say which snapshot they are archived in.'
}
