import { remember, remembered } from '../../remembered'

/** How the datasets are laid out. */
export const looks = ['table', 'cards'] as const
export type Look = (typeof looks)[number]

const place = 'datasets-look'

/** As the address says, else as the reader left it last, else as a table. */
export const lookOf = (wanted: string | undefined): Look =>
  looks.find((look) => look === wanted) ??
  looks.find((look) => look === remembered(place)) ??
  'table'

/** Keeps a layout for the next time. */
export const rememberLook = (look: Look): void => remember(place, look)
