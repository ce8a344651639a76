import { useState } from 'react'
import type { Preferences } from '#contract/preferences'
import { DialogHead } from '../components/dialog-head'
import { ModalDialog } from '../components/modal-dialog'
import { useKeys } from '../keys'
import { ExportFields } from './export-fields'
import type { ExportForm } from './export-form'
import { ExportFooter } from './export-footer'
import type { ExportParts } from './export-part'
import { readHabits } from './habits'
import { useExporting } from './use-exporting'

/** Exports what a page offers as files: what of it, in which form, and what that looks like. */
export function ExportDialog(props: {
  title: string
  parts: ExportParts
  preferences: Preferences | null
  close: () => void
}) {
  const { title, parts, preferences, close } = props
  const [form, setForm] = useState<ExportForm>(() => ({
    ...readHabits(preferences),
    part: 0,
    citation: null,
    stem: null,
    withOwn: false,
  }))
  const exporting = useExporting(parts, form, close)
  const { save, leave } = exporting
  useKeys({ 'Mod+Enter': () => void save() })
  return (
    <ModalDialog className="export-modal" close={leave}>
      <DialogHead title="Export" of={title} close={leave} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <ExportFields parts={parts} form={form} change={setForm} exporting={exporting} />
        <ExportFooter exporting={exporting} />
      </form>
    </ModalDialog>
  )
}
