import { Absent } from './absent'
import { ExternalLink } from './external-link'

/** An address outside as a link, by its title or as it is spelled; or why there is none. */
export function OutsideAddress(props: {
  url: string | null
  title?: string | null
  absence?: string
}) {
  const { url, title, absence = 'not reported' } = props
  if (url === null) return title ?? <Absent>{absence}</Absent>
  return (
    <ExternalLink url={url} className="link address">
      {title ?? url}
    </ExternalLink>
  )
}

/** An address as the archive spells it, to be read and copied rather than opened. */
export function SpelledAddress({ url }: { url: string | null }) {
  if (url === null) return <Absent>not reported</Absent>
  return <code className="address">{url}</code>
}
