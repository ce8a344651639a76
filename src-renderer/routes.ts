import { useMemo } from 'react'
import { toAddress } from './address-root'
import { replaceVisit, useVisit } from './visits'

/** The pages of the app, by the word that stands for them in an address. */
export const pageNames = [
  'home',
  'sota',
  'area',
  'tasks',
  'outline',
  'task',
  'leaderboards',
  'leaderboard',
  'compare',
  'papers',
  'paper',
  'datasets',
  'dataset',
  'methods',
  'method',
  'model',
  'author',
  'co-authors',
  'venues',
  'venue',
  'repositories',
  'repository',
  'search',
  'library',
  'my-results',
  'submit',
  'snapshot',
  'snapshot-diff',
  'settings',
  'guide',
  'about',
] as const

export type PageName = (typeof pageNames)[number]

/** A request as an address spells it. The archive checks it, so nothing here does. */
export type AddressRequest = Readonly<Record<string, string>>

export interface Route {
  /** Null when the address names no page. */
  page: PageName | null
  request: AddressRequest
}

/** Parts of a request by name. Texts, numbers and switches that are on make an address; the rest is left out. */
type Parts = Readonly<Record<string, unknown>>

/** The address of a page: `#/leaderboard?id=…&metric=…`. */
export function href(page: PageName, request: Parts = {}): string {
  const query = new URLSearchParams()
  for (const [name, part] of Object.entries(request)) {
    if (typeof part === 'string' || typeof part === 'number' || part === true)
      query.append(name, String(part))
  }
  return toAddress(query.size === 0 ? page : `${page}?${query}`)
}

/** What an address asks for. The empty address is the first page; of a repeated part the first counts. */
export function readAddress(hash: string): Route {
  const [, word = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/s.exec(hash) ?? []
  // Without a prototype, so that a part named `__proto__` is a part like any other.
  const request: Record<string, string> = Object.create(null)
  for (const [name, part] of new URLSearchParams(query)) {
    if (!(name in request)) request[name] = part
  }
  const wanted = word === '' ? 'home' : word
  return { page: pageNames.find((name) => name === wanted) ?? null, request }
}

/** Goes to a page. `replace` for a change that the way back should pass over, such as typing in a filter. */
export function navigate(page: PageName, request?: Parts, { replace = false } = {}): void {
  const address = href(page, request)
  if (address === location.hash) return
  if (replace) replaceVisit(address)
  else location.assign(address)
}

/** The page of the current address; the same object until the address changes. */
export function useRoute(): Route {
  const { hash } = useVisit()
  return useMemo(() => readAddress(hash), [hash])
}

/** What a page shows, whatever the view of it: with another one, a page begins anew. */
export const viewOf = ({ page, request }: Route): string =>
  `${page ?? ''} ${request['id'] ?? request['leaderboard'] ?? request['name'] ?? request['url'] ?? ''}`
