import { chapters, type Chapter } from './chapters'

const texts = new Map<string, string>()

/** Its text without the heading, which the page shows; null until it is loaded. */
export const chapterText = ({ id }: Chapter): string | null => texts.get(id) ?? null

export async function loadChapter({ id, load }: Chapter): Promise<void> {
  if (texts.has(id)) return
  const { default: text } = await load()
  texts.set(id, text.replace(/^# .*\n+/, ''))
}

/** The chapter of an address; the first one when it names none. Undefined when there is no such chapter. */
export const chapterOf = (id: string | undefined): Chapter | undefined =>
  id === undefined ? chapters[0] : chapters.find((each) => each.id === id)
