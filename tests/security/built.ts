// The program as it is built, and as it is written, for the tests that hold its security.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseSync, Visitor } from 'vite'

export const root = join(import.meta.dirname, '../..')
/** The folder of the build. */
export const out = resolve(process.env['PWC_OUT'] ?? join(root, 'out'))

export interface ReadFile {
  /** Relative to the folder that was read, with forward slashes. */
  name: string
  text: string
}

/** The files of `main`, `preload` or `renderer` in the build. Throws where there is no build. */
export function builtFiles(part: 'main' | 'preload' | 'renderer', ends: RegExp): ReadFile[] {
  const folder = join(out, part)
  if (!existsSync(folder))
    throw new Error(`${folder} is not there: run “npm run build” before this test.`)
  return filesIn(folder, ends)
}

/** The names of everything in the build. */
export const builtNames = (): string[] =>
  (['main', 'preload', 'renderer'] as const).flatMap((part) =>
    builtFiles(part, /(?:)/).map(({ name }) => `${part}/${name}`),
  )

/** The sources of a folder of the project. */
export const sources = (folder: string, ends = /\.tsx?$/): ReadFile[] =>
  filesIn(join(root, folder), ends)

function filesIn(folder: string, ends: RegExp): ReadFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: relative(folder, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

/** A node of the syntax tree, as far as these tests look at it. */
export interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

const callsIn = new WeakMap<ReadFile, Node[]>()

/** All calls and constructions in a file. Throws when its text is no program. */
function everyCall(file: ReadFile): Node[] {
  const known = callsIn.get(file)
  if (known) return known
  const { program, errors } = parseSync(file.name, file.text)
  if (errors.length > 0) throw new Error(`${file.name} does not parse: ${errors[0]?.message}`)
  const found: Node[] = []
  const note = (node: unknown) => void found.push(node as Node)
  new Visitor({ CallExpression: note, NewExpression: note }).visit(program)
  callsIn.set(file, found)
  return found
}

export const textOf = ({ text }: ReadFile, { start, end }: Node): string => text.slice(start, end)

/** Calls and constructions of what bears a name: `ipc.handle` finds `window.ipc.handle(…)`. */
export function callsOf(file: ReadFile, name: string): Node[] {
  if (!file.text.includes(name)) return []
  return everyCall(file).filter((node) =>
    `.${textOf(file, node['callee'] as Node)}`.endsWith(`.${name}`),
  )
}

/** The properties of an object in the text, each with how its value is spelled. */
export function propertiesOf(file: ReadFile, object: Node): Record<string, string> {
  if (object.type !== 'ObjectExpression')
    throw new Error(`${file.name}: “${textOf(file, object)}” is no object that can be read here.`)
  const properties = object['properties'] as Node[]
  return Object.fromEntries(
    properties.map((property) => {
      if (property.type !== 'Property')
        throw new Error(`${file.name}: “${textOf(file, property)}” hides what it holds.`)
      return [textOf(file, property['key'] as Node), textOf(file, property['value'] as Node)]
    }),
  )
}

/** The value of one property of an object in the text. */
export function propertyOf(file: ReadFile, object: Node, name: string): Node | undefined {
  const properties = object['properties'] as Node[] | undefined
  return properties?.find(
    (property) => property.type === 'Property' && textOf(file, property['key'] as Node) === name,
  )?.['value'] as Node | undefined
}

export const main = builtFiles('main', /\.js$/)
export const preload = builtFiles('preload', /\.c?js$/)
export const renderer = builtFiles('renderer', /\.js$/)

/** What is spelled so in any of the files, with the file's name. */
export const spelled = (files: readonly ReadFile[], pattern: RegExp): string[] =>
  files.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  )

export const calls = (
  files: readonly ReadFile[],
  ...names: string[]
): { file: ReadFile; call: Node }[] =>
  files.flatMap((file) =>
    names.flatMap((name) => callsOf(file, name).map((call) => ({ file, call }))),
  )

/** Not a method of the same name. */
export const isGlobal = ({ file, call }: { file: ReadFile; call: Node }) =>
  /^(?:new )?(?:(?:globalThis|window|self)\.)?\w+\(/.test(textOf(file, call))

export const argumentsOf = (call: Node): Node[] => call['arguments'] as Node[]

const windows = calls(main, 'BrowserWindow', 'BaseWindow', 'WebContentsView', 'BrowserView')

/** What every window of the program is told of its page. */
export const preferences = windows.map(({ file, call }) => {
  const [options] = argumentsOf(call)
  const found = options && propertyOf(file, options, 'webPreferences')
  if (!found) throw new Error(`${file.name}: a window without “webPreferences”.`)
  return propertiesOf(file, found)
})
