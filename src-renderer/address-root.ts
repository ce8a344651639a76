/** What every address of the app begins with. Alone, it is the first page. */
export const START = '#/'

/** Whether a text is an address of the app, of whatever page. */
export const isAddress = (text: string): boolean => text.startsWith(START)

/** The address of a page and what is asked of it, such as `paper?id=…`. */
export const toAddress = (view: string): string => `${START}${view}`

/** The selector of links to an address of the app; to those of all pages without one. */
export const linksTo = (address?: string): string =>
  address === undefined ? `a[href^="${START}"]` : `a[href="${address}"]`
