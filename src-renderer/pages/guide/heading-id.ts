/** The id of a heading within its chapter, as GitHub makes it, so that one link serves both. */
export const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')

const LINK = /^(?:\.\/)?([\w-]+)\.md(?:#(.+))?$/

/** What a link to another chapter asks for: `search.md#fields`; null for a link elsewhere. */
export function chapterLink(address: string): { id: string; part?: string } | null {
  const [, id, part] = LINK.exec(address) ?? []
  if (id === undefined) return null
  return part === undefined ? { id } : { id, part }
}
