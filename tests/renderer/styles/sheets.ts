// The style sheets and the sources of the pages as their tests read them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const renderer = join(import.meta.dirname, '../../../src-renderer')
const styles = join(renderer, 'styles')

export interface Sheet {
  name: string
  /** As it is written. */
  written: string
  /** Without comments. */
  rules: string
}

/** Every style sheet of the app. */
export const sheets: Sheet[] = readdirSync(styles)
  .filter((name) => name.endsWith('.css'))
  .map((name) => {
    const written = readFileSync(join(styles, name), 'utf8')
    return { name, written, rules: withoutComments(written) }
  })

/** The one sheet that is allowed to say a colour or a size of type. */
export const tokens = sheetOf('tokens.css')

/** All sources of pages, one after the other. */
export const sources: string = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(renderer, path), 'utf8'))
  .join('\n')

export function sheetOf(name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name)
  if (!found) throw new Error(`There is no style sheet ${name}.`)
  return found
}

/** The classes that selectors name. */
export const classesIn = (rules: string): Set<string> =>
  new Set([...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))

/** Names of classes that a source gives to elements: all words of what stands as `className`. */
export function classesGiven(source: string): Set<string> {
  const given = new Set<string>()
  for (const [, plain, choice] of source.matchAll(
    /\bclassName(?:="([^"]*)"|=\{([^{}]*(?:\$\{[^{}]*\}[^{}]*)*)\}|: '[^']*')/g,
  ))
    for (const word of plain === undefined ? quoted(choice ?? '') : wordsOf(plain)) given.add(word)
  for (const [, text = ''] of source.matchAll(/\bclassName: '([^']*)'/g))
    for (const word of wordsOf(text)) given.add(word)
  return given
}

/** Words that stand in texts of a source, where the name of a class may be. */
export function textWords(source: string): { whole: Set<string>; beginnings: string[] } {
  const whole = new Set<string>(source.match(/(?<![\w-])[a-z][\w-]*/gi))
  const beginnings = [...source.matchAll(/([a-z][\w-]*-)\$\{/gi)].map(([, start = '']) => start)
  return { whole, beginnings }
}

/** The texts of an expression, without those that something is compared with. */
const quoted = (expression: string): string[] =>
  [...expression.replaceAll(/[!=]== '[^']*'/g, '').matchAll(/'([^']*)'|`([^`]*)`/g)].flatMap(
    ([, text, template]) => wordsOf((text ?? template ?? '').replaceAll(/\S*\$\{[^}]*\}\S*/g, ' ')),
  )

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

function withoutComments(written: string): string {
  return written.replaceAll(/\/\*[\s\S]*?\*\//g, '')
}
