import { existsSync } from 'node:fs'
import { app } from 'electron'
import { appScheme } from '#contract/app-link'
import type { Opened } from '#contract/desktop'
import { isAppLink, openedBy } from './opened'

type Deliver = (opened: readonly Opened[]) => void

/** The arguments of this start, for the one that runs already: Chromium mixes those that it hands on. */
export const handedOn = () => ({ args: process.argv })

/**
 * Gathers what the system has the app open, from now on: a Mac tells of it before the app is ready. The
 * function that it answers with gives it to whoever can show it.
 */
export function followOpening(): (to: Deliver) => void {
  const waiting: Opened[] = openedBy(process.argv, factsOf(process.cwd()))
  let deliver: Deliver = (opened) => void waiting.push(...opened)
  app.on('open-url', (event, url) => {
    event.preventDefault()
    deliver(isAppLink(url) ? [{ text: url }] : [])
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    deliver([{ paths: [path] }])
  })
  app.on('second-instance', (_event, args, folder, handed) =>
    deliver(openedBy(argsOf(handed) ?? args, factsOf(folder))),
  )
  // Else it is the program of whoever develops it that would be registered.
  if (app.isPackaged) app.setAsDefaultProtocolClient(appScheme)
  return (to) => {
    deliver = to
    if (waiting.length > 0) to(waiting)
  }
}

const factsOf = (folder: string) => ({
  folder,
  namesApp: process.defaultApp === true,
  exists: existsSync,
})

function argsOf(handed: unknown): string[] | null {
  if (typeof handed !== 'object' || handed === null || !('args' in handed)) return null
  const { args } = handed
  return Array.isArray(args) && args.every((each) => typeof each === 'string') ? args : null
}
