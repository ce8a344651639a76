import { useState } from 'react'
import { Icon } from '../components/icon'
import { useKeysOf } from '../commands/keys-of'
import { useCommands } from '../commands/use-commands'
import { lateLayer } from '../frame/late-layer'
import type { CiteParts } from './cite-part'

// Few visits to a page cite something.
const { Layer: CiteDialog, ahead } = lateLayer(
  'The citation',
  async () => (await import('./cite-dialog')).CiteDialog,
)

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
  const copy = async () => (await import('./cite-actions')).copyBibtex(first)
  useCommands({ cite: () => void copy() })
  const keys = useKeysOf()('cite')
  return (
    <>
      <button
        type="button"
        className={small ? 'button small' : 'button'}
        title={keys === undefined ? 'Cite' : `Cite (${keys} copies BibTeX)`}
        aria-haspopup="dialog"
        onPointerEnter={() => void ahead()}
        onClick={() => setOpen(true)}
      >
        <Icon name="cite" small={small} />
        Cite
      </button>
      {isOpen && <CiteDialog title={title} parts={parts} close={() => setOpen(false)} />}
    </>
  )
}
