import { useRef, useState, type MouseEvent, type ReactNode } from 'react'
import type { CommandId } from '#contract/commands/commands'
import { useCommands } from '../commands/use-commands'
import { currentSettings, trustHost } from '../settings'
import { doubtsOf, hostOf, webAddress } from '#contract/web-address'
import { formerSiteHref } from './former-site'
import { LeaveDialog } from './leave-dialog'

/**
 * A link out of the app, to the reader's browser; asks once for each host, and each time where the
 * address gives reason to look twice. An address of the former site
 * leads to the page here that stands for it, and one that is not of the web is no link at all.
 */
export function ExternalLink(props: {
  url: string
  className?: string
  children?: ReactNode
  /** The command that presses the link. */
  command?: CommandId
}) {
  const { url, className, children, command } = props
  const link = useRef<HTMLAnchorElement>(null)
  useCommands(command ? { [command]: () => link.current?.click() } : {})
  /** What is to be said when asking; null while not asking. */
  const [doubts, setDoubts] = useState<readonly string[] | null>(null)
  const own = formerSiteHref(url)
  if (own !== null) {
    return (
      <a ref={link} className={className} href={own}>
        {children}
      </a>
    )
  }
  const address = webAddress(url)
  if (!address) return <span className={className}>{children}</span>
  const host = hostOf(address)
  const ask = (event: MouseEvent) => {
    const found = doubtsOf(address, event.currentTarget.textContent)
    if (currentSettings().hosts.includes(host) && found.length === 0) return
    event.preventDefault()
    setDoubts(found)
  }
  return (
    <>
      <a
        ref={link}
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
      {doubts && (
        <LeaveDialog
          address={address.href}
          host={host}
          doubts={doubts}
          trust={() => void trustHost(host, true)}
          close={() => setDoubts(null)}
        />
      )}
    </>
  )
}
