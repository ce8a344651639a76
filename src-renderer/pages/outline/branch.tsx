import { useState, type ReactNode } from 'react'
import { Icon } from '../../components/icon'

/** What the reader has opened stays open while the program runs, by its path. */
const opened = new Set<string>()

/** A line of the outline that opens to what stands below it. */
export function Branch(props: {
  name: string
  /** Where it stands, to tell it from the same task elsewhere. */
  path: string
  address: string
  detail: ReactNode
  opensAtFirst?: boolean
  /** What stands below, drawn and asked for when it is open; nothing stands below without it. */
  children?: ReactNode
}) {
  const { name, path, address, detail, opensAtFirst = false, children } = props
  const [isOpen, setOpen] = useState(opensAtFirst || opened.has(path))
  const toggle = () => {
    if (isOpen) opened.delete(path)
    else opened.add(path)
    setOpen(!isOpen)
  }
  return (
    <li>
      <div className="outline-line">
        {children ? (
          <button
            type="button"
            className="icon-button small"
            aria-expanded={isOpen}
            aria-label={`Tasks below ${name}`}
            onClick={toggle}
          >
            <Icon name="down" small className={isOpen ? undefined : 'sideways'} />
          </button>
        ) : (
          <span className="outline-end" aria-hidden="true" />
        )}
        <a className="clip" href={address} title={name}>
          {name}
        </a>
        <span className="outline-detail soft small">{detail}</span>
      </div>
      {isOpen && children}
    </li>
  )
}
