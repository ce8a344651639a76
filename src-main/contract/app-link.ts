/** What links to the app begin with; other programs hand them to the desktop app. */
export const appScheme = 'pwc'

/** An address of the app, such as `#/paper?id=…`, as a link to keep. */
export const appLink = (address: string): string => `${appScheme}://${address.replace(/^#\/?/, '')}`
