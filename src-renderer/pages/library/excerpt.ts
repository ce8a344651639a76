/** What a table shows of a text in Markdown. */
const LENGTH = 200

/** The beginning of a text in Markdown, in one line and without its signs. */
export const excerptOf = (text: string): string =>
  text
    .slice(0, 2 * LENGTH)
    .replaceAll(/[`*_#>|~$[\]]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?)])/g, '')
    .trim()
    .slice(0, LENGTH)
    .toWellFormed()
