import { useMemo } from 'react'
import type { Library } from '#contract/library'
import type { OwnSearch } from '#contract/own-search'
import type { HitKind, Search } from '#contract/search'
import { useArchive, type Asked } from '../archive'
import { useKeysInForce } from '../commands/keys-of'
import { useAvailableCommands } from '../commands/use-commands'
import { plural } from '../components/number'
import type { PaletteOffer } from '../frame/palette-state'
import { useKept } from '../kept'
import { readLink } from '../links'
import { lastPages } from '../opened-pages'
import { openTabs } from '../visits'
import {
  type ChoiceGroup,
  firstChoices,
  foundChoices,
  present,
  scopedChoices,
  searchChoices,
} from './choices'
import { besidePages, type Giving, onlyCommands } from './command-choices'
import { ownChoices, savedChoices } from './own-choices'
import { tabChoices } from './tab-choices'

/** How many of each kind are offered, of the reader's own, and of one kind alone. */
const limit = 5
const few = 3
const many = 20

/** What the palette offers for what is typed, and how far the answer to it has come. */
export function useChoices(text: string, scope: HitKind | null, offer: PaletteOffer) {
  const isCommand = offer === 'commands and pages' && scope === null && /^\s*>/.test(text)
  const question = text.trim().replace(isCommand ? /^>\s*/ : '', '')
  // A pasted link is not looked for, so that nothing moves under the pointer when an answer comes.
  const isAsked = question !== '' && !isCommand && readLink(question) === null
  const request =
    scope === null ? { text: question, limit } : { text: question, kind: scope, limit: many }
  const asked = useArchive('search', request, { quiet: true, isOff: !isAsked })
  const own = useArchive(
    'search-library',
    { text: question, limit: few },
    { quiet: true, isOff: !isAsked || scope !== null },
  )
  const kept = useKept()
  const tabs = openTabs.use()
  const giving = useGiving()
  const groups = useMemo((): ChoiceGroup[] => {
    if (isCommand) return present(onlyCommands(question, giving))
    if (scope !== null) return scoped(scope, question, asked)
    if (question === '') return choicesBefore(kept, tabChoices('', tabs), offer, giving)
    const beside = [
      { name: 'Open tabs', choices: tabChoices(question, tabs).slice(0, few) },
      ...(offer === 'pages' ? [] : besidePages(question, giving)),
    ]
    return groupsOf(question, asked, own, beside)
  }, [isCommand, scope, question, asked, own, kept, tabs, giving, offer])
  return {
    groups,
    question,
    isStale: isAsked && (asked.state === 'waiting' || (asked.state === 'ready' && asked.stale)),
    counts: isAsked ? countsIn(asked, scope) : '',
  }
}

function useGiving(): Giving {
  const keys = useKeysInForce()
  const available = useAvailableCommands()
  const spelled = [...available].toSorted().join(' ')
  return useMemo(() => ({ keys, available: new Set(spelled.split(' ')) }), [keys, spelled])
}

/** What is offered while nothing is typed. */
function choicesBefore(
  kept: Library | null,
  tabs: ReturnType<typeof tabChoices>,
  offer: PaletteOffer,
  giving: Giving,
): ChoiceGroup[] {
  const others = kept === null ? [] : lastPages(kept).filter(({ href }) => href !== location.hash)
  const saved = kept === null ? [] : savedChoices(kept)
  const commands = offer === 'pages' ? [] : present(onlyCommands('', giving))
  return [...firstChoices(others, saved, tabs), ...commands]
}

function scoped(kind: HitKind, question: string, asked: Asked<Search>): ChoiceGroup[] {
  if (question === '' || asked.state !== 'ready') return []
  return scopedChoices(kind, asked.value)
}

function groupsOf(
  question: string,
  asked: Asked<Search>,
  own: Asked<OwnSearch>,
  beside: readonly ChoiceGroup[],
): ChoiceGroup[] {
  if (readLink(question) !== null) return [{ name: 'Link', choices: searchChoices(question, null) }]
  if (asked.state === 'ready') {
    const ofOwn = own.state === 'ready' ? ownChoices(own.value) : []
    return foundChoices(question, asked.value, ofOwn, beside)
  }
  return present([...beside, { name: 'Search', choices: searchChoices(question, null) }])
}

function countsIn(asked: Asked<Search>, scope: HitKind | null): string {
  if (asked.state === 'failed') return asked.error.message
  if (asked.state === 'waiting') return ''
  const { counts, total } = asked.value
  if (scope !== null) return plural(counts[scope], 'match')
  return `${plural(total - counts.paper, 'page')}, ${plural(counts.paper, 'paper')}`
}
