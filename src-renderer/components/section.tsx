import { useId, type ReactNode } from 'react'

/** A headed part of a page. `note` follows the head in a soft voice; `end` stands at the right edge. */
export function Section(props: {
  title: ReactNode
  note?: ReactNode
  end?: ReactNode
  className?: string
  /** The id of the head, where something leads to it. */
  id?: string
  children: ReactNode
}) {
  const own = useId()
  const id = props.id ?? own
  return (
    <section className={props.className ?? 'section'} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} tabIndex={props.id === undefined ? undefined : -1}>
          {props.title}
        </h2>
        {props.note && <p className="soft">{props.note}</p>}
        {props.end && <div className="end">{props.end}</div>}
      </div>
      {props.children}
    </section>
  )
}
