import { useCommands } from '../commands/use-commands'
import { orSay } from '../frame/or-say'
import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import { FIELD, findBar } from './find-state'

/** Loaded when the first page stands, so that no letter typed into it is lost. */
export const findBarCode = lateCode(
  'What finds words on a page',
  async () => (await import('./find-bar')).FindBar,
)
const FindBar = lateLayer(findBarCode)
const marksCode = lateCode('What finds words on a page', () => import('./marks'))

/** Finds words on the page, as long as the frame stands. */
export function Find() {
  useCommands(acts)
  const { isOpen } = findBar.use()
  return isOpen && <FindBar close={close} />
}

const close = () => findBar.set({ ...findBar.get(), isOpen: false })

const acts = {
  find: open,
  'find-next': () => void go(1),
  'find-previous': () => void go(-1),
}

function open(): void {
  // What is behind a dialog cannot be looked at.
  if (document.querySelector('dialog:modal, [aria-modal="true"]')) return
  const filter = filterOfTable()
  if (filter) {
    filter.focus()
    filter.select()
    return
  }
  const chosen = findBar.get().isOpen ? '' : String(getSelection() ?? '').trim()
  const isWord = chosen !== '' && chosen.length <= 100 && !chosen.includes('\n')
  findBar.set({ isOpen: true, text: isWord ? chosen : findBar.get().text })
  const field = document.getElementById(FIELD)
  if (field instanceof HTMLInputElement) field.select()
}

/** In a table that can be filtered, its filter is what the reader means. */
function filterOfTable(): HTMLInputElement | null {
  const isInTable = document.activeElement?.closest('main table')
  return isInTable ? document.querySelector('main input[type="search"]') : null
}

async function go(by: 1 | -1): Promise<void> {
  const { isOpen, text } = findBar.get()
  if (!isOpen || text === '') return open()
  await orSay(async () => (await marksCode.load()).go(by))
}
