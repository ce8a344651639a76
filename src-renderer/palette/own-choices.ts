import type { Library } from '#contract/library'
import { type OwnKind, type OwnSearch, ownKinds } from '#contract/own-search'
import type { IconName } from '../components/icon'
import { ownNames } from '../own-names'
import { ownAddress, savedAddress } from '../own-address'
import type { Choice, ChoiceGroup } from './choices'

const icons: Readonly<Record<OwnKind, IconName>> = {
  note: 'note',
  collection: 'library',
  bookmark: 'star',
  'saved search': 'search',
}

/** What of the reader's own an answer offers, by kind. */
export const ownChoices = ({ items, counts }: OwnSearch): ChoiceGroup[] =>
  ownKinds.map((of) => ({
    name: ownNames[of],
    count: counts[of],
    choices: items
      .filter((hit) => hit.of === of)
      .map((hit) => ({
        key: `own ${of} ${hit.kind ?? ''} ${hit.id}`,
        icon: icons[of],
        title: hit.title,
        context: hit.snippet ?? hit.detail,
        href: ownAddress(hit),
      })),
  }))

/** As many saved searches are offered before anything is typed. */
const shown = 5

/** The saved views, as choices. */
export const savedChoices = ({ searches }: Library): Choice[] =>
  searches
    .flatMap(({ id, name, address }): Choice[] => {
      const href = savedAddress(address)
      return href === null
        ? []
        : [{ key: `saved ${id}`, icon: 'search', title: name, context: 'saved', href }]
    })
    .slice(0, shown)
