import { lateCode, type LateCode } from '../../late/late-code'
import { chapters, type Chapter } from './chapters'

const texts = new Map(
  chapters.map(({ id, title, load }) => [
    id,
    lateCode(`The chapter “${title}”`, async () => {
      const { default: text } = await load()
      return text.replace(/^# .*\n+/, '')
    }),
  ]),
)

/** The text of a chapter without its heading, which the page shows. */
export function textOf({ id }: Chapter): LateCode<string> {
  const text = texts.get(id)
  if (!text) throw new Error(`No chapter ${id}`)
  return text
}

/** The chapter of an address; the first one when it names none. Undefined when there is no such chapter. */
export const chapterOf = (id: string | undefined): Chapter | undefined =>
  id === undefined ? chapters[0] : chapters.find((each) => each.id === id)
