import type { WebContents, WebFrameMain } from 'electron'
import type { Call, Outcome } from '#contract/contract'

/**
 * Serves the archive to one window. The handler belongs to that window and ends with it, so no other
 * can be taken for it. `isOwnPage` says whether an address is the app's.
 */
export function serveIpc(
  window: Pick<WebContents, 'ipc'>,
  call: Call,
  isOwnPage: (url: string) => boolean,
): void {
  window.ipc.handle('archive', async ({ senderFrame }, method: unknown, request: unknown) => {
    if (!isAskedBy(senderFrame, isOwnPage)) return REFUSED
    return typeof method === 'string' ? call(method, request) : UNNAMED
  })
}

/** Whether it is the app's own page that asks, and no frame within it. */
export function isAskedBy(
  frame: WebFrameMain | null,
  isOwnPage: (url: string) => boolean,
): boolean {
  // Null once the frame has gone elsewhere; a frame within the page has a parent.
  return frame?.parent === null && isOwnPage(frame.url)
}

const UNNAMED: Outcome = {
  ok: false,
  error: { code: 'invalid-request', message: 'A question begins with its name, as text.' },
}

const REFUSED: Outcome = {
  ok: false,
  error: { code: 'forbidden', message: 'Only the app’s own page may read the archive.' },
}
