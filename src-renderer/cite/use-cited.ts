import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { InputOf } from '#contract/contract'
import { ask } from '#contract/ask'
import { type CiteQuestion, askCitations } from '#contract/cite/ask-citations'
import type { CiteFile } from '#contract/cite/cite-file'
import { type CiteOptions, citeFormOf } from '#contract/cite/formats'
import { writeCitations } from '#contract/cite/write-citations'
import { type Asked, asked, call, useArchive } from '../archive'

/** So many papers of a list are looked at before it is cited. */
const beginning = 20

/** Citations as a file, or their beginning. */
export interface Cited extends CiteFile {
  /** How many things the whole file cites. */
  total: number
  isBeginning: boolean
}

/** What a question names, cited as the options say; of a long list the beginning. */
export function useCited(
  { method, request, picked }: CiteQuestion,
  { format, archived, letters }: CiteOptions,
  { isOff = false } = {},
): Asked<Cited> {
  const { data, error, refetch } = useQuery({
    queryKey: ['citations', method, request, picked],
    queryFn: () =>
      method === 'papers' ? askBeginning(request) : askCitations(call, { method, request, picked }),
    enabled: !isOff,
  })
  const info = useArchive('info', {}, { quiet: true })
  return useMemo(() => {
    if (info.state !== 'ready') return info
    const answer = asked(data, error, false, () => void refetch())
    if (answer.state !== 'ready') return answer
    const citations = answer.value
    const { items, total } = citations
    const file = writeCitations(items, info.value, citeFormOf({ format, archived, letters }))
    const isBeginning = items.length < total
    const value = { ...file, citations, snapshot: info.value, total, isBeginning }
    return { state: 'ready', value, stale: false }
  }, [info, data, error, refetch, format, archived, letters])
}

function askBeginning(request: CiteQuestion['request']) {
  const { after: _, at: __, ...filters } = request
  return ask(call, 'cite', { ...filters, limit: beginning } as InputOf<'cite'>)
}
