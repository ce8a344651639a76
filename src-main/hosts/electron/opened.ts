import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appScheme } from '#contract/app-link'
import type { Opened } from '#contract/desktop'

/** What the command line of a start is read with. */
export interface StartFacts {
  /** The folder that paths are relative to. */
  folder: string
  /** Whether the program is told by its first argument which app it runs, as while it is developed. */
  namesApp: boolean
  exists(path: string): boolean
}

/** Longer links are no links of ours. */
const LONGEST_LINK = 2000
/** Each becomes a tab. */
const MOST_LINKS = 20
/** More files than a reader would choose, and fewer than would make a page slow. */
const MOST_FILES = 200

/**
 * What a start asks the app to open: links to it and to the former site, and files that are there. Other
 * arguments are Electron's, Chromium's or the system's.
 */
export function openedBy(args: readonly string[], facts: StartFacts): Opened[] {
  const given = withoutFlags(args.slice(1)).slice(facts.namesApp ? 1 : 0)
  const links = given.filter(isAppLink).slice(0, MOST_LINKS)
  const paths = given
    .filter((each) => !isAppLink(each) && !each.includes('\0'))
    .map(pathOf)
    .map((each) => (isAbsolute(each) ? each : resolve(facts.folder, each)))
    .filter(facts.exists)
    .slice(0, MOST_FILES)
  return [...links.map((text) => ({ text })), ...(paths.length > 0 ? [{ paths }] : [])]
}

/** Linux hands files over as addresses, because the app takes links as well. */
function pathOf(given: string): string {
  if (!/^file:\/\/\//i.test(given)) return given
  try {
    return fileURLToPath(given)
  } catch {
    // An address that stands for no path is no file that is there.
    return given
  }
}

const link = new RegExp(`^(?:${appScheme}:|https?://(?:www\\.)?paperswithcode\\.com(?:/|$))`, 'i')

/** Whether a text is a link that the app opens. The page reads it; nothing here does. */
export const isAppLink = (text: string): boolean => text.length <= LONGEST_LINK && link.test(text)

/** Without flags, and without the file that follows `--archive`. */
const withoutFlags = (args: readonly string[]) =>
  args.filter((each, at) => !each.startsWith('-') && args[at - 1] !== '--archive')
