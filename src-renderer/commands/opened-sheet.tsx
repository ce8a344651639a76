import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { sheetIsOpen } from './sheet-state'

const KeysSheet = lateLayer(
  lateCode('The sheet of keys', async () => (await import('./keys-sheet')).KeysSheet),
)

const close = () => sheetIsOpen.set(false)

/** The sheet of keys while it is open. */
export function OpenedSheet() {
  return sheetIsOpen.use() && <KeysSheet close={close} />
}
