import { Fragment } from 'react'

interface NamedLink {
  name: string
  href: string
}

/** Links in a line, with commas between them. */
export function LinkRow({ links }: { links: readonly NamedLink[] }) {
  return (
    <span>
      {links.map(({ name, href }, index) => (
        // The same may stand there twice.
        <Fragment key={index}>
          {index > 0 && ', '}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
    </span>
  )
}
