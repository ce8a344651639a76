import { copyText } from '../clipboard'
import { linkTo } from '../links'
import { say } from './toast'

/** Copies a link to the view on screen. */
export const copyLink = (): Promise<void> => copyLinkTo(location.hash)

/** Copies an address of the app as a link that opens it again. */
export async function copyLinkTo(address: string): Promise<void> {
  const isCopied = await copyText(linkTo(address))
  say(
    isCopied
      ? 'Link copied. Paste it in the search box to open this view again.'
      : 'The system did not let the link be copied.',
  )
}
