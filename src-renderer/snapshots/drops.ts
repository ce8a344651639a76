import { useEffect } from 'react'
import { desktop } from '../desktop/bridge'
import { say } from '../frame/toast'
import { isTyping } from '../keys'
import { navigate } from '../routes'
import { wantedImport } from './wanted-import'

/** Takes dumps that are dropped anywhere on the window. Nothing that is dropped opens in place of the page. */
export function useDrops(): void {
  useEffect(() => {
    addEventListener('dragover', hold)
    addEventListener('drop', take)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('drop', take)
    }
  }, [])
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Text that is dragged into a field is left to the field. */
const isForField = (event: DragEvent) => !holdsFiles(event) && isTyping(event.target)

function hold(event: DragEvent): void {
  if (isForField(event)) return
  event.preventDefault()
  if (event.dataTransfer) event.dataTransfer.dropEffect = holdsFiles(event) ? 'copy' : 'none'
}

function take(event: DragEvent): void {
  if (isForField(event)) return
  event.preventDefault()
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length === 0) return
  navigate('snapshot')
  const bridge = desktop()
  if (!bridge)
    return say('A browser does not tell where dropped files are; choose them with “Import files…”.')
  const paths = files.map((file) => bridge.pathOf(file)).filter((path) => path !== '')
  if (paths.length === 0) return say('What was dropped is no file of this computer.')
  wantedImport.set(paths)
}
