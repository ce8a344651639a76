import { decoded } from '../decoded'
import type { Entry } from './tabs'

const LONGEST = 200

/** What a tab is called: as its page calls itself, or by its address until that has been shown. */
export const tabTitle = ({ title, hash }: Entry): string =>
  title || decoded(hash.replace(/^#\/?/, '')).slice(0, LONGEST) || 'Start'
