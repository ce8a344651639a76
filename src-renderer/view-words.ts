import { toAddress } from './address-root'
import { readAddress } from './routes'

/** What a saved view shows, in words: `Papers: task image-classification, year 2020`. */
export function viewWords(address: string): string {
  const { page, request } = readAddress(toAddress(address))
  const name = page === null ? address : page.slice(0, 1).toUpperCase() + page.slice(1)
  const parts = Object.entries(request).map(([part, value]) =>
    value === 'true' ? part : `${part} ${value}`,
  )
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`
}
