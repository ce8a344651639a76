import { Fragment } from 'react'

interface NamedLink {
  name: string
  href: string
  /** In full, where the line may be cut. */
  title?: string
}

/** Links in a line, with commas between them. */
export function LinkRow({ links }: { links: readonly NamedLink[] }) {
  return (
    <span>
      {links.map(({ name, href, title }, index) => (
        // The same may stand there twice.
        <Fragment key={index}>
          {index > 0 && ', '}
          <a href={href} title={title}>
            {name}
          </a>
        </Fragment>
      ))}
    </span>
  )
}
