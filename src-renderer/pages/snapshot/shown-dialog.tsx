import type { KeptSnapshots } from '#contract/kept-snapshots'
import { wantedImport } from '../../snapshots/wanted-import'
import { ChooseDialog } from '../../choose/choose-dialog'
import { choosing } from '../../choose/choosing'
import { CompareDialog } from './dialogs/compare-dialog'
import { DownloadDialog } from './dialogs/download-dialog'
import { ExportDialog } from './dialogs/export-dialog'
import { ImportDialog } from './dialogs/import-dialog'
import { RemoveDialog } from './dialogs/remove-dialog'
import { RenameDialog } from './dialogs/rename-dialog'
import { openDialog } from './dialogs/open-dialog'

const titles = { folder: 'Import a folder', files: 'Import files' }

/** The one dialog of the page that is open, if any. */
export function ShownDialog({ kept }: { kept: KeptSnapshots }) {
  const kind = choosing.use()
  const paths = wantedImport.use()
  const dialog = openDialog.use()
  if (kind)
    return (
      <ChooseDialog
        kind={kind}
        title={titles[kind]}
        choose={(chosen) => {
          choosing.set(null)
          wantedImport.set(chosen)
        }}
        close={() => choosing.set(null)}
      />
    )
  if (paths) return <ImportDialog paths={paths} work={kept.work} />
  switch (dialog?.asks) {
    case 'rename':
      return <RenameDialog snapshot={dialog.snapshot} />
    case 'remove':
      return <RemoveDialog snapshot={dialog.snapshot} kept={kept} />
    case 'compare':
      return <CompareDialog snapshot={dialog.snapshot} snapshots={kept.snapshots} />
    case 'export':
      return <ExportDialog snapshot={dialog.snapshot} />
    case 'download':
      return <DownloadDialog />
    case undefined:
      return null
  }
}
