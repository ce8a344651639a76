/** The rules of Markdown that have no place in an abstract; escapes, mathematics and bare links stay. */
const markdownOnly = [
  'attention',
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'strikethrough',
  'thematicBreak',
]

/** A plugin that makes a Markdown reader take `*`, `#`, quotes in backticks and the like as they are. */
export function readPlainText(this: { data(): object }): void {
  const data: { micromarkExtensions?: object[] } = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: markdownOnly } })
}
