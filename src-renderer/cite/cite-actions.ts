import { AskError } from '#contract/ask'
import type { CiteQuestion } from '#contract/cite/ask-citations'
import { type CiteFile, citeFile } from '#contract/cite/cite-file'
import { type CiteOptions, citationFormatTitles } from '#contract/cite/formats'
import { leftOut } from '#contract/cite/left-out'
import { fileName, safeName } from '#contract/export/file-name'
import { call } from '../archive'
import { copyText } from '../clipboard'
import { saveFile } from '../components/file'
import { plural } from '../components/number'
import { type Work, followed } from '../export/asked-table'
import { say } from '../frame/toast'

/** Copies what a question names, cited. Answers with what to say about it; throws AskError. */
export async function copyCitations(
  question: CiteQuestion,
  options: CiteOptions,
  work?: Work,
): Promise<string> {
  const file = await cited(question, options, work)
  if (!(await copyText(file.parts.join(''))))
    throw new AskError({ code: 'forbidden', message: 'The system keeps the clipboard closed.' })
  return said(`Copied ${amountOf(file)} as ${citationFormatTitles[options.format]}`, file)
}

/** Saves it. `stem` is the name that the reader typed, without its end. */
export async function saveCitations(
  question: CiteQuestion & { name: string },
  options: CiteOptions,
  { stem, work }: { stem: string | null; work?: Work },
): Promise<string> {
  const file = await cited(question, options, work)
  const name = citationFileName(question.name, stem, file)
  saveFile(name, file.mediaType, ...file.parts)
  return said(`Saved ${name} with ${amountOf(file)}`, file)
}

const cited = (question: CiteQuestion, options: CiteOptions, work?: Work): Promise<CiteFile> =>
  citeFile(work ? followed(call, work) : call, question, options)

/** The name that the reader typed, as every system takes it, or its own with the snapshot's day. */
const citationFileName = (
  name: string,
  stem: string | null,
  { extension, snapshot }: Pick<CiteFile, 'extension' | 'snapshot'>,
): string =>
  stem === null ? fileName(name, snapshot.date, extension) : `${safeName(stem)}.${extension}`

const amountOf = ({ entries }: CiteFile) => plural(entries, 'citation')

const said = (words: string, { citations }: CiteFile) =>
  [words, ...leftOut(citations)].map((each) => each.replace(/\.$/, '')).join('. ')

/** Copies as BibTeX at once, and says what came of it. */
export async function copyBibtex(question: CiteQuestion): Promise<void> {
  try {
    say(await copyCitations(question, { format: 'bibtex' }))
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    say(`Nothing was copied. ${error.message}`)
  }
}
