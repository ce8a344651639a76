import { afterEach, beforeEach } from 'vitest'
import { Attempt, fileOf } from './attempt'
import { FickleHost } from './fickle-host'

export const content = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251))
export const corrupt = Buffer.from(content)
corrupt[4321] = 99
export const other = Buffer.from(content.map((byte) => 255 - byte))

/** A host, and an attempt to download from it: anew for each test of a file that imports them. */
export let host: FickleHost
export let attempt: Attempt

beforeEach(async () => {
  host = await FickleHost.start()
  attempt = new Attempt(host)
})

afterEach(async () => {
  attempt.end()
  await host.stop()
})

export const file = (unlike = {}) => fileOf(content, [host.address()], unlike)
export const unknown = { bytes: null, sha256: null }
