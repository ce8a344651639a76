import { useMemo } from 'react'
import { TableExport } from '../export/table-export'
import { keysOf, sortOf, type PapersRequest } from './paper-request'
import { usePaperPages } from './use-paper-pages'
import { href } from '../routes'
import { plural } from '../components/number'
import { PaperList } from '../components/paper-list'
import { Section } from '../components/section'

/** All papers of a thing at the end of its page, of which those are drawn that are in view. */
export function PapersSection(props: {
  /** What they are of, for the caption and for files. */
  of: string
  request: PapersRequest
  change: (sort: PapersRequest['sort']) => void
}) {
  const { of, request, change } = props
  const asked = usePaperPages(request)
  const keys = useMemo(() => keysOf(request.sort), [request.sort])
  if (asked.state === 'waiting') return null
  if (asked.state === 'failed') return <p role="alert">{asked.error.message}</p>
  const { total, name, items, places, show } = asked.value
  return (
    <Section
      title="Papers"
      note={plural(total, 'paper')}
      end={
        <>
          <TableExport
            title={`Papers of ${of}`}
            method="papers"
            request={request}
            name={`papers ${of}`}
            rows={total}
            small
          />
          <a className="more" href={href('papers', request)}>
            Filter them
          </a>
        </>
      }
    >
      <PaperList
        caption={`Papers of ${of}`}
        items={items}
        stale={asked.stale}
        whole={{ total, name, places, show, target: null }}
        sort={{ keys, change: (keys) => change(sortOf(keys)) }}
      />
    </Section>
  )
}
