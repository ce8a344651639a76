import type { WebContents } from 'electron'
import type { Outcome } from '#contract/contract'
import type { DesktopInput, DesktopReplies, DesktopRequest } from '#contract/desktop'
import { desktopRequests } from '#contract/desktop-requests'
import { isAskedBy } from './ipc'

type Reply<R extends DesktopRequest> = R extends keyof DesktopReplies ? DesktopReplies[R] : void

/** What is done for a window's page. */
export type DesktopActs = {
  [R in DesktopRequest]: (input: DesktopInput<R>) => Reply<R> | Promise<Reply<R>>
}

/** Does for the page of one window what it asks of the app, once it is known to ask for something sound. */
export function serveDesktop(
  window: Pick<WebContents, 'ipc'>,
  acts: DesktopActs,
  isOwnPage: (url: string) => boolean,
): void {
  window.ipc.handle('desktop', async ({ senderFrame }, name: unknown, input: unknown) => {
    if (!isAskedBy(senderFrame, isOwnPage)) return REFUSED
    if (!isRequest(name)) return invalid('The app has no such request.')
    const checked = desktopRequests[name].safeParse(input)
    if (!checked.success) return invalid(`The request ${name} does not hold what it must.`)
    return { ok: true, value: await perform(acts, name, checked.data) }
  })
}

const isRequest = (name: unknown): name is DesktopRequest =>
  typeof name === 'string' && Object.hasOwn(desktopRequests, name)

// The schema of a request is that of its act, which the compiler does not see across the union.
const perform = (acts: DesktopActs, name: DesktopRequest, input: unknown) =>
  (acts[name] as (input: unknown) => unknown)(input)

const invalid = (message: string): Outcome => ({
  ok: false,
  error: { code: 'invalid-request', message },
})

const REFUSED: Outcome = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the app’s own page may ask this of the app.' },
}
