import { decoded } from '../decoded'
import { href } from '../routes'
import { hostOf, webAddress } from '#contract/web-address'

const pages = {
  paper: 'paper',
  task: 'task',
  dataset: 'dataset',
  method: 'method',
  sota: 'leaderboard',
  area: 'area',
} as const
const word =
  /^\/(paper|task|dataset|method|sota|area|conference|author|methods\/category)\/([^/]+)(?:\/.*)?$/

/**
 * The page of this program that an address of the former site stands for, since descriptions are full
 * of them; null for any other address.
 */
export function formerSiteHref(address: string): string | null {
  const url = webAddress(address)
  if (!url || hostOf(url) !== 'paperswithcode.com') return null
  const [, kind, id] = word.exec(url.pathname) ?? []
  if (kind === undefined || id === undefined) return listHref(url)
  // Names of proceedings and authors cannot be told from these, only their words.
  if (kind === 'conference') return href('venues', { text: decoded(id).replaceAll('-', ' ') })
  if (kind === 'author') return href('search', { text: decoded(id).replaceAll('-', ' ') })
  if (kind === 'methods/category') return href('methods', { collection: decoded(id) })
  if (!Object.hasOwn(pages, kind)) return null
  return href(pages[kind as keyof typeof pages], { id: decoded(id) })
}

/** The list that stands for one of the former site, with the words that it was searched for. */
function listHref({ pathname, searchParams }: URL): string | null {
  const text = searchParams.get('q') ?? undefined
  switch (pathname.replace(/\/$/, '')) {
    case '/search':
      return href('search', { text })
    case '/sota':
      return href('sota')
    case '/datasets':
      return href('datasets', { text })
    case '/methods':
      return href('methods')
    case '/latest':
      return href('papers')
    case '/greatest':
      return href('papers', { sort: 'repositories' })
    default:
      return null
  }
}
