import { Agent, ProxyAgent, type Dispatcher } from 'undici'
import { TransferFailure } from './transfer-failure'

type Environment = Readonly<Record<string, string | undefined>>

/** A way to a host: directly, or through a proxy. */
interface Way {
  dispatcher: Dispatcher
  /** The host of the proxy; null when there is none. */
  proxy: string | null
}

/**
 * The connections of one download, through the proxy that the environment names. undici has an agent
 * for this, which prints a warning to the reader and does not tell whether it used the proxy.
 */
export class Connections {
  readonly #environment: Environment
  readonly #direct = new Agent()
  readonly #proxies = new Map<string, Dispatcher>()

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** The way to an address. Throws when the proxy is of a kind that cannot be used. */
  to(address: URL): Way {
    const proxy = proxyFor(address, this.#environment)
    if (!proxy) return { dispatcher: this.#direct, proxy: null }
    const dispatcher = this.#proxies.get(proxy.href) ?? new ProxyAgent(proxy.href)
    this.#proxies.set(proxy.href, dispatcher)
    return { dispatcher, proxy: proxy.host }
  }

  /** Ends all connections at once. */
  async end(): Promise<void> {
    await Promise.all([this.#direct, ...this.#proxies.values()].map((agent) => agent.destroy()))
  }
}

/** The proxy for an address by the rules of curl: see https://everything.curl.dev/usingcurl/proxies/env.html */
export function proxyFor(address: URL, environment: Environment): URL | null {
  const read = (name: string) =>
    environment[name.toLowerCase()] || environment[name.toUpperCase()] || ''
  const scheme = address.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const text = (read(scheme) || read('all_proxy')).trim()
  if (!text || isExcepted(address, read('no_proxy'))) return null
  const spelled = text.includes('://') ? text : `http://${text}`
  if (/^https?:/i.test(spelled) && URL.canParse(spelled)) return new URL(spelled)
  throw new TransferFailure('the proxy of this system is of a kind that cannot be used', {
    again: 'never',
  })
}

function isExcepted(address: URL, exceptions: string): boolean {
  const port = address.port || (address.protocol === 'https:' ? '443' : '80')
  return exceptions.split(/[,\s]+/).some((exception) => {
    if (exception === '*') return true
    const [, name = '', onlyPort = port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? []
    const host = name.toLowerCase()
    const isMeant = address.hostname === host || address.hostname.endsWith(`.${host}`)
    return host !== '' && isMeant && onlyPort === port
  })
}
