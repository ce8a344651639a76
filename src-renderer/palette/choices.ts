import type { Hit, HitKind, Search } from '#contract/search'
import { hitAddress } from '../components/hit-address'
import type { IconName } from '../components/icon'
import { ownSections, sections } from '../frame/sections'
import { readLink } from '../links'
import { nounOf } from '../pages/search/hit-kinds'
import type { RecentPage } from '../recent-pages'
import { href, readAddress } from '../routes'

/** Something that the palette can open. */
export interface Choice {
  key: string
  icon: IconName
  title: string
  /** What tells it from others of its name. */
  context: string
  href: string
}

export interface ChoiceGroup {
  name: string
  choices: readonly Choice[]
}

const icons: Readonly<Record<HitKind, IconName>> = {
  leaderboard: 'sota',
  task: 'tasks',
  dataset: 'datasets',
  method: 'methods',
  model: 'sota',
  author: 'papers',
  paper: 'papers',
  repository: 'code',
}

/** Before anything is typed: the sections, and the pages opened before. */
export function firstChoices(recent: readonly RecentPage[]): ChoiceGroup[] {
  const places = [...sections, ...ownSections].map(({ page, name, icon }): Choice => ({
    key: page,
    icon,
    title: name,
    context: '',
    href: href(page),
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
    { name: 'Sections', choices: places },
  ])
}

const iconOf = (address: string): IconName =>
  Object.entries(icons).find(([kind]) => kind === readAddress(address).page)?.[1] ?? 'start'

/** What an answer offers: pages with a name, papers, and the search for everything. */
export function foundChoices(text: string, { items, total }: Search): ChoiceGroup[] {
  const pages = items.filter(({ kind }) => kind !== 'paper')
  const papers = items.filter(({ kind }) => kind === 'paper').map(choiceOf)
  return present([
    { name: 'Pages', choices: namesakesFirst(pages, text).map(choiceOf) },
    { name: 'Papers', choices: papers },
    { name: 'Search', choices: searchChoices(text, total) },
  ])
}

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
      context: 'Ctrl Enter',
      href: href('search', { text }),
    },
  ]
}

function choiceOf({ kind, id, title, detail }: Hit): Choice {
  const context = kind === 'paper' ? detail : [nounOf[kind], detail].filter(Boolean).join(', ')
  return { key: `${kind} ${id}`, icon: icons[kind], title, context, href: hitAddress({ kind, id }) }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * What is named just as typed comes first, then what begins so, things before the leaderboards that are
 * named after them; else the order of the answer stays.
 */
function namesakesFirst(hits: readonly Hit[], text: string): readonly Hit[] {
  const wanted = plain(text)
  const place = ({ kind, title }: Hit) => {
    if (plain(title) === wanted) return 0
    if (!plain(title).startsWith(wanted)) return 3
    return kind === 'leaderboard' ? 2 : 1
  }
  return hits.toSorted((a, b) => place(a) - place(b))
}

const present = (groups: readonly ChoiceGroup[]) =>
  groups.filter(({ choices }) => choices.length > 0)
