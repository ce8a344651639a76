import { remember, remembered, rememberedNames } from '../remembered'

const PREFIX = 'may-open '

/** Whether links to this host open without asking. */
export const isTrusted = (host: string): boolean => remembered(PREFIX + host) === 'yes'

/** Has links to this host open without asking from now on. */
export const trustHost = (host: string): void => remember(PREFIX + host, 'yes')

/** The hosts that open without asking, in the order of their names. */
export const trustedHosts = (): string[] =>
  rememberedNames()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length))
    .filter(isTrusted)
    .toSorted()

/** Has the program ask again before it opens these. */
export function forgetHosts(hosts: readonly string[]): void {
  for (const host of hosts) remember(PREFIX + host, null)
}
