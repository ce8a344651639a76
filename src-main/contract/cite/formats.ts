import { z } from 'zod'
import { AskError } from '../ask'

/** The forms in which things are cited, each with the end of its files' names and its type. */
export const citationFormats = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex; charset=utf-8' },
  biblatex: { extension: 'bib', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  csl: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  apa: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  plain: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
} as const

export type CitationFormat = keyof typeof citationFormats
export const citationFormatNames = Object.keys(citationFormats) as [
  CitationFormat,
  ...CitationFormat[],
]

/** The formats by the names that people know. */
export const citationFormatTitles: Readonly<Record<CitationFormat, string>> = {
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  apa: 'APA',
  plain: 'Plain text',
}

/** Whether something is the name of a form of citations. */
export const isCitationFormat = (format: unknown): format is CitationFormat =>
  typeof format === 'string' && Object.hasOwn(citationFormats, format)

const flag = z.union([z.boolean(), z.stringbool()])

/** How things are cited, flat like a request of the contract. */
export const citeOptions = z.strictObject({
  format: z.enum(citationFormatNames),
  /** Whether each entry says which snapshot it is archived in. */
  archived: flag.default(false),
  /**
   * Letters beyond ASCII as they are, or as commands of LaTeX where there are any; of BibTeX and
   * BibLaTeX. As commands in BibTeX, whose own sorting knows no others, when absent.
   */
  letters: z.enum(['latex', 'utf-8']).optional(),
})

export type CiteOptions = z.input<typeof citeOptions>

/** Options with every gap filled. */
export interface CiteForm {
  format: CitationFormat
  archived: boolean
  letters: 'latex' | 'utf-8'
}

/** Fills the gaps. Throws AskError for options that cannot be. */
export function citeFormOf(options: CiteOptions): CiteForm {
  const { success, data, error } = citeOptions.safeParse(options)
  if (!success) throw refused(whatIsWrong(error))
  const { format, archived, letters } = data
  const isTex = format === 'bibtex' || format === 'biblatex'
  if (letters !== undefined && !isTex)
    throw refused('The option “letters” goes with BibTeX and BibLaTeX only.')
  return { format, archived, letters: letters ?? (format === 'bibtex' ? 'latex' : 'utf-8') }
}

function whatIsWrong(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue?.code === 'unrecognized_keys') return `A citation has no option “${issue.keys[0]}”.`
  const wanted = issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : 'yes or no'
  return `The option “${issue?.path.join('.')}” must be ${wanted}.`
}

const refused = (message: string) => new AskError({ code: 'invalid-request', message })
