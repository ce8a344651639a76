import { Section } from '../../components/section'
import { href } from '../../routes'
import { trustHost, useSettings } from '../../settings'

/** Everything that may ever go out, and what the reader has allowed so far. */
export function Network() {
  return (
    <Section id="network" title="Network" note="Nothing without a press of yours">
      <div className="prose">
        <p>
          No telemetry, no update check, no remote picture, font or script. There are two things
          that use a network, and each begins when you press it:
        </p>
        <ul>
          <li>
            A link that leads outside opens in your browser, which then sends what browsers send.
            The program asks once for each host.
          </li>
          <li>
            The download of the last official dumps, on the page of{' '}
            <a href={href('snapshot')}>snapshots</a>, which says beforehand from which host and how
            much.
          </li>
        </ul>
      </div>
      <Hosts />
    </Section>
  )
}

function Hosts() {
  const hosts = useSettings().hosts.toSorted()
  if (hosts.length === 0) return <p className="soft gap-2">No host is opened without asking.</p>
  return (
    <div className="gap-2">
      <p id="trusted">Opened without asking:</p>
      <ul className="chips gap-1" aria-labelledby="trusted">
        {hosts.map((host) => (
          <li key={host} className="filter-chip">
            <bdi>{host}</bdi>
            <button
              type="button"
              className="button small quiet"
              aria-label={`Ask again for ${host}`}
              onClick={() => void trustHost(host, false)}
            >
              Ask again
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
