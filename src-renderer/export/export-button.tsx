import { useState } from 'react'
import { Icon } from '../components/icon'
import { useWithKeys } from '../commands/keys-of'
import { useCommands } from '../commands/use-commands'
import { orSay } from '../frame/or-say'
import { say } from '../frame/toast'
import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { usePreferences } from '../preferences'
import type { ExportParts } from './export-part'

// Few visits to a page export something.
const dialogCode = lateCode(
  'The export',
  async () => (await import('./export-dialog')).ExportDialog,
)
const ExportDialog = lateLayer(dialogCode)
const againCode = lateCode('The export', async () => (await import('./export-again')).exportAgain)

/** Opens the export of what a page shows, also with a key; another key exports as the last time. */
export function ExportButton(props: {
  /** Of what it is, such as "Image Classification on ImageNet". */
  title: string
  /** The first is what the page shows. */
  parts: ExportParts
  /** Beside other small controls. */
  small?: boolean
}) {
  const { title, parts, small = false } = props
  const [isOpen, setOpen] = useState(false)
  const preferences = usePreferences()
  const repeat = () =>
    orSay(async () => {
      const exportAgain = await againCode.load()
      say(await exportAgain(parts, preferences))
    })
  useCommands(
    { export: () => setOpen(true), 'export-again': () => void repeat() },
    // Where a part of the page has an export of its own, the keys mean that of the page.
    { aside: small },
  )
  const withKeys = useWithKeys()
  return (
    <>
      <button
        type="button"
        className={small ? 'button small' : 'button'}
        title={withKeys('Export', 'export')}
        aria-haspopup="dialog"
        data-tour="export"
        onPointerEnter={() => void dialogCode.ahead()}
        onClick={() => setOpen(true)}
      >
        <Icon name="export" />
        Export…
      </button>
      {isOpen && (
        <ExportDialog
          title={title}
          parts={parts}
          preferences={preferences}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}
