import { ask } from '#contract/ask'
import { linksTo } from '../address-root'
import { call } from '../archive'
import { href } from '../routes'

/** A step of the tour: what it says, and the thing on screen that it points at. */
export interface TourStep {
  title: string
  text: string
  /** A selector of the thing; the first that is on screen is meant. */
  at: string
  /** The address of the page that has the thing; null when every page has it. */
  page: (leaderboard: string | null) => string | null
}

const onLeaderboard = (leaderboard: string | null) =>
  leaderboard === null ? href('papers') : href('leaderboard', { id: leaderboard })

export const tourSteps: readonly TourStep[] = [
  {
    title: 'Search everything',
    text: 'Names, titles and abstracts, with fields such as year:2019 or has:code. A pasted arXiv id or old link opens its page. The key / comes here from anywhere.',
    at: '#search',
    page: () => href('home'),
  },
  {
    title: 'Which end is better',
    text: 'The bar says which metric ranks and which end of it is better. “Why?” tells how that is known, and lets you decide otherwise. Press the head of a column to sort by it.',
    at: '[data-tour="why"], main table thead',
    page: onLeaderboard,
  },
  {
    title: 'Take the table along',
    text: 'Export writes what you see as CSV, Markdown, LaTeX and more, with a note of where it is from. Papers are cited in the same way.',
    at: '[data-tour="export"]',
    page: onLeaderboard,
  },
  {
    title: 'Keep what you find',
    text: 'Bookmarks, notes, collections and a reading list stand in the Library. They stay when you change to another snapshot.',
    at: `.sidebar ${linksTo(href('library'))}`,
    page: () => null,
  },
  {
    title: 'Bring the whole archive',
    text: 'Import the dumps of the former site here, compare one snapshot with another, and see that none is damaged. The user guide says more: press F1.',
    at: `.sidebar ${linksTo(href('snapshot'))}`,
    page: () => null,
  },
]

/** A leaderboard to show; null in a snapshot without any, whose papers are shown instead. */
export async function leaderboardToShow(): Promise<string | null> {
  try {
    const { notable } = await ask(call, 'home', {})
    return notable[0]?.id ?? null
  } catch {
    return null
  }
}
