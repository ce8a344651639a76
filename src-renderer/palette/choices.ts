import type { CommandId } from '#contract/commands/commands'
import type { Hit, HitKind, Search } from '#contract/search'
import { spelledHere } from '../commands/spelled-here'
import { hitAddress } from '../components/hit-address'
import type { IconName } from '../components/icon'
import { ownSections, sections } from '../frame/sections'
import { readLink } from '../links'
import { exactHit, plain } from '../exact-hit'
import { nounOfKind, pluralOf } from '../kind-nouns'
import type { OpenedPage } from '../opened-pages'
import { href, readAddress } from '../routes'

/** Something that the palette can open. */
export interface Choice {
  key: string
  icon: IconName
  title: string
  /** What tells it from others of its name. */
  context: string
  /** Where it leads; else it gives a command, or does something by itself. */
  href?: string
  command?: CommandId
  act?: () => void
  /** The keys that do the same. */
  keys?: string
}

export interface ChoiceGroup {
  name: string
  /** How many there are in all, where the choices are some of them. */
  count?: number
  choices: readonly Choice[]
}

const icons: Readonly<Record<HitKind, IconName>> = {
  leaderboard: 'sota',
  task: 'tasks',
  area: 'sota',
  dataset: 'datasets',
  method: 'methods',
  collection: 'methods',
  model: 'sota',
  author: 'papers',
  venue: 'papers',
  paper: 'papers',
  repository: 'code',
}

/** Before anything is typed: the pages opened before, saved searches, and the sections. */
export function firstChoices(
  recent: readonly OpenedPage[],
  saved: readonly Choice[] = [],
  tabs: readonly Choice[] = [],
): ChoiceGroup[] {
  const places = [...sections, ...ownSections].map(({ page, name, icon }): Choice => ({
    key: page,
    icon,
    title: name,
    context: '',
    href: href(page),
  }))
  const lists = FURTHER_LISTS.map(({ title, address, icon }): Choice => ({
    key: address,
    icon,
    title,
    context: '',
    href: address,
  }))
  const opened = recent.map(({ name, href }): Choice => ({
    key: href,
    icon: iconOf(href),
    title: name,
    context: '',
    href,
  }))
  return present([
    { name: 'Opened before', choices: opened },
    { name: 'Open tabs', choices: tabs },
    { name: 'Saved searches', choices: saved },
    { name: 'Sections', choices: places },
    { name: 'Lists', choices: lists },
  ])
}

/** Lists that have no place in the sidebar. */
const FURTHER_LISTS: readonly { title: string; address: string; icon: IconName }[] = [
  {
    title: 'Notable leaderboards',
    address: href('leaderboards', { notable: true }),
    icon: 'sota',
  },
  { title: 'All leaderboards', address: href('leaderboards'), icon: 'sota' },
  { title: 'Outline of tasks', address: href('outline'), icon: 'tasks' },
]

const iconOf = (address: string): IconName =>
  Object.entries(icons).find(([kind]) => kind === readAddress(address).page)?.[1] ?? 'start'

/**
 * What an answer offers: what is called just so, pages with a name, the reader's own, a few of every
 * further kind, and the search for everything.
 */
export function foundChoices(
  text: string,
  { items, counts, total }: Search,
  own: readonly ChoiceGroup[] = [],
  beside: readonly ChoiceGroup[] = [],
): ChoiceGroup[] {
  const exact = exactHit(items, text)
  const others = items.filter((hit) => hit !== exact)
  const pages = others.filter(({ kind }) => !FURTHER.includes(kind))
  return present([
    { name: 'Exact match', choices: exact ? [choiceOf(exact)] : [] },
    { name: 'Pages', choices: likeTypedFirst(pages, text).map(choiceOf) },
    ...beside,
    ...own,
    ...FURTHER.map((kind) => ({
      name: pluralOf[kind],
      count: counts[kind] - (exact?.kind === kind ? 1 : 0),
      choices: others
        .filter((hit) => hit.kind === kind)
        .slice(0, kind === 'paper' ? undefined : FEW)
        .map((hit) => ({ ...choiceOf(hit), context: hit.detail })),
    })),
    { name: 'Search', choices: searchChoices(text, total) },
  ])
}

/** Kinds of which there is so much that each stands by itself, and but papers with a few only. */
const FURTHER: readonly HitKind[] = ['model', 'author', 'venue', 'paper', 'repository']
const FEW = 3

/** The search page for a text, or the page of a pasted link. */
export function searchChoices(text: string, total: number | null): Choice[] {
  const link = readLink(text)
  const open: Choice[] =
    link === null
      ? []
      : [{ key: 'link', icon: 'link', title: 'Open this link', context: '', href: link }]
  return [
    ...open,
    {
      key: 'search',
      icon: 'search',
      title:
        total === 0
          ? `Nothing is named “${text}”. Search everything`
          : `Search everything for ${text}`,
      context: spelledHere('Mod+Enter'),
      href: href('search', { text }),
    },
  ]
}

/** What an answer about one kind offers. */
export const scopedChoices = (kind: HitKind, { items, counts }: Search): ChoiceGroup[] =>
  present([
    {
      name: pluralOf[kind],
      count: counts[kind],
      choices: items.map((hit) => ({ ...choiceOf(hit), context: hit.detail })),
    },
  ])

function choiceOf({ kind, id, title, detail }: Hit): Choice {
  const context = [nounOfKind(kind), detail].filter(Boolean).join(', ')
  return { key: `${kind} ${id}`, icon: icons[kind], title, context, href: hitAddress({ kind, id }) }
}

/**
 * What begins as typed comes first, things before the leaderboards that are named after them; else the
 * order of the answer stays.
 */
function likeTypedFirst(hits: readonly Hit[], text: string): readonly Hit[] {
  const wanted = plain(text)
  const place = ({ kind, title }: Hit) => {
    if (!plain(title).startsWith(wanted)) return 3
    return kind === 'leaderboard' ? 2 : 1
  }
  return hits.toSorted((a, b) => place(a) - place(b))
}

/** The groups that have something to choose. */
export const present = (groups: readonly ChoiceGroup[]) =>
  groups.filter(({ choices }) => choices.length > 0)
