import { Fragment, type ReactNode } from 'react'

/** Names and facts in two columns, in the order in which they are written. */
export function Pairs(props: { of: Readonly<Record<string, ReactNode>>; className?: string }) {
  return (
    <dl className={props.className ?? 'pairs'}>
      {Object.entries(props.of).map(([name, fact]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
