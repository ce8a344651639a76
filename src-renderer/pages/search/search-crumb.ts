import { href } from '../../routes'

/** The page of the search without a question, as the level above those with one. */
export const searchCrumb = { name: 'Search', href: href('search') }
