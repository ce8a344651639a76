import { chosenIn, toggled } from '../../components/facets/chosen'
import { yearsInWords } from '../../components/facets/years-facet'
import { isOn } from '../../is-on'
import type { PapersRequest } from '../../catalogue/paper-request'

/** A filter that is on and says itself what it is: its words, and what takes it off. */
interface PaperChip {
  kind: string
  name: string
  without: Partial<PapersRequest>
}

/** The filters that are on, but those by the id of a thing, whose name must be asked for. */
export function chipsOf(request: PapersRequest): PaperChip[] {
  const { author, repository, year, code, results } = request
  return [
    ...(author ? [{ kind: 'author', name: author, without: { author: undefined } }] : []),
    ...(repository
      ? [{ kind: 'repository', name: repository, without: { repository: undefined } }]
      : []),
    ...chipsOfNames('venue', request.venue),
    ...chipsOfNames('framework', request.framework),
    ...(year === undefined
      ? []
      : [{ kind: 'year', name: yearsInWords(String(year)), without: { year: undefined } }]),
    ...(code
      ? [{ kind: 'code', name: codeWords[code] ?? code, without: { code: undefined } }]
      : []),
    ...(isOn(results) ? [{ kind: 'results', name: 'some', without: { results: undefined } }] : []),
  ]
}

const codeWords: Readonly<Record<string, string>> = { yes: 'some', no: 'none' }

function chipsOfNames(kind: 'venue' | 'framework', text: string | undefined): PaperChip[] {
  return chosenIn(text).map((name) => ({
    kind,
    name,
    without: { [kind]: toggled(text, name, false) },
  }))
}
