// What the bundles must not hold, beyond the checklist of Electron's documentation.
import { describe, expect, it } from 'vitest'
import {
  builtNames,
  calls,
  isGlobal,
  main,
  preferences,
  preload,
  renderer,
  sources,
  spelled,
  textOf,
} from './built'

describe('The built program', () => {
  it('text becomes a program in one named place only', () => {
    const made = calls([...main, ...preload, ...renderer], 'eval', 'Function').filter(isGlobal)
    // zod tries whether it may. In the page, the content policy says no.
    const asked = made.filter(
      ({ file, call }) => !/Function\((?:""|``)\)$/.test(textOf(file, call)),
    )
    expect(asked.map(({ file, call }) => textOf(file, call))).toEqual([])
  })

  it('the page is never given HTML', () => {
    const ways =
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc|createContextualFragment/g
    expect(spelled(sources('src-renderer'), ways)).toEqual([])
  })

  it('no dictionaries are downloaded', () => {
    for (const asked of preferences) expect(asked['spellcheck']).toBe('false')
    expect(spelled(main, /setSpellChecker\w*/g)).toEqual([])
  })

  it('nothing phones home or is updated behind the reader', () => {
    expect(
      spelled(main, /\b(?:autoUpdater|electron-updater|uploadToServer: true|submitURL)\b/g),
    ).toEqual([])
  })

  it('the remote module is not there', () => {
    expect(spelled([...main, ...preload], /@electron\/remote|enableRemoteModule/g)).toEqual([])
  })

  it('ships no maps of its sources', () => {
    expect(builtNames().filter((name) => name.endsWith('.map'))).toEqual([])
    expect(spelled([...main, ...preload, ...renderer], /^\/\/# sourceMappingURL=.*/gm)).toEqual([])
  })
})
