import { useState } from 'react'
import { Icon } from '../components/icon'
import { useKeysOf } from '../commands/keys-of'
import { useCommands } from '../commands/use-commands'
import { orSay } from '../frame/or-say'
import { lateCode } from '../late/late-code'
import { lateLayer } from '../late/late-layer'
import type { CiteParts } from './cite-part'

// Few visits to a page cite something.
const dialogCode = lateCode('The citation', async () => (await import('./cite-dialog')).CiteDialog)
const CiteDialog = lateLayer(dialogCode)
const copyCode = lateCode('The citation', async () => (await import('./cite-actions')).copyBibtex)

/** Opens the citation of what a page shows; a key copies its first part as BibTeX. */
export function CiteButton(props: {
  /** Of what it is, such as the title of a paper. */
  title: string
  parts: CiteParts
  /** Beside other small controls. */
  small?: boolean
}) {
  const { title, parts, small = false } = props
  const [isOpen, setOpen] = useState(false)
  const [first] = parts
  const copy = () => orSay(async () => (await copyCode.load())(first))
  useCommands({ cite: () => void copy() })
  const keys = useKeysOf()('cite')
  return (
    <>
      <button
        type="button"
        className={small ? 'button small' : 'button'}
        title={keys === undefined ? 'Cite' : `Cite (${keys} copies BibTeX)`}
        aria-haspopup="dialog"
        onPointerEnter={() => void dialogCode.ahead()}
        onClick={() => setOpen(true)}
      >
        <Icon name="cite" small={small} />
        Cite
      </button>
      {isOpen && <CiteDialog title={title} parts={parts} close={() => setOpen(false)} />}
    </>
  )
}
