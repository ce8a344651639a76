import { useState, type MouseEvent, type ReactNode } from 'react'
import { formerSiteHref } from './former-site'
import { LeaveDialog } from './leave-dialog'
import { isTrusted, trustHost } from './trusted-hosts'
import { hostOf, webAddress } from './web-address'

/**
 * A link out of the app, to the reader's browser; asks once for each host. An address of the former site
 * leads to the page here that stands for it, and one that is not of the web is no link at all.
 */
export function ExternalLink(props: { url: string; className?: string; children?: ReactNode }) {
  const { url, className, children } = props
  const [isAsking, setAsking] = useState(false)
  const own = formerSiteHref(url)
  if (own !== null) {
    return (
      <a className={className} href={own}>
        {children}
      </a>
    )
  }
  const address = webAddress(url)
  if (!address) return <span className={className}>{children}</span>
  const host = hostOf(address)
  const ask = (event: MouseEvent) => {
    if (isTrusted(host)) return
    event.preventDefault()
    setAsking(true)
  }
  return (
    <>
      <a
        className={className}
        href={address.href}
        target="_blank"
        rel="noreferrer"
        title={`Opens ${host} in your browser`}
        onClick={ask}
        // The middle button opens a link too.
        onAuxClick={ask}
      >
        {children}
      </a>
      {isAsking && (
        <LeaveDialog
          address={address.href}
          host={host}
          trust={() => trustHost(host)}
          close={() => setAsking(false)}
        />
      )}
    </>
  )
}
