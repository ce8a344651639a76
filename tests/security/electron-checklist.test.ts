// The twenty points of the security checklist in Electron's documentation, held against the program as it
// is built and as it is written. What a running page sees of them is in tests/e2e/shell.spec.ts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  argumentsOf,
  builtFiles,
  calls,
  callsOf,
  isGlobal,
  main,
  preferences,
  preload,
  propertiesOf,
  propertyOf,
  renderer,
  root,
  sources,
  spelled,
  textOf,
} from './built'
import type { Node, ReadFile } from './built'

/** Addresses that the page may spell: names of formats, and where its own links lead. */
const NAMED = new Set([
  'http://www.w3.org',
  'http://json-schema.org',
  'https://json-schema.org',
  'http://www.ibm.com',
  'https://react.dev',
  'https://html.spec.whatwg.org',
  // In the guide.
  'http://127.0.0.1',
  'https://arxiv.org',
  'https://creativecommons.org',
  'https://doi.org',
  'https://github.com',
  'https://www.codesota.com',
])
/** The second is of the library that loads parts of the page early: addresses from index.html itself. */
const OWN_FETCH = /^(?:[`'"](?:\/api\/|notices\.json)|\w+\.href$)/
/** What a window may say of its page. A preload script of its own is part of it. */
const WINDOW_KEYS = new Set([
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'spellcheck',
])
/** All that the page gets. Each is a function of this program, or a text. */
const BRIDGE = ['host', 'call', 'chooseDumps', 'pathOf', 'openFile', 'ask', 'listen']
const DOORS = ['handle', 'handleOnce', 'on', 'once', 'addListener'].flatMap((name) => [
  `ipc.${name}`,
  `ipcMain.${name}`,
])
const SENDING = ['invoke', 'send', 'on', 'once', 'sendSync', 'postMessage'].map(
  (name) => `ipcRenderer.${name}`,
)
const PRELOAD_PARTS = new Set([
  'contextBridge.exposeInMainWorld',
  'ipcRenderer.invoke',
  'ipcRenderer.on',
  'ipcRenderer.removeListener',
  'webUtils.getPathForFile',
])

const addressesIn = (files: readonly ReadFile[]) =>
  files.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+/gi)].map(([found]) => found),
  )

describe('1. Only secure content is loaded', () => {
  it('the page names no address but those of formats and of links', () => {
    const strange = addressesIn(builtFiles('renderer', /\.(?:js|css|html|svg)$/)).filter(
      (address) => !NAMED.has(address),
    )
    expect(strange).toEqual([])
  })

  it('the page asks for nothing but files and answers of the program', () => {
    const asked = calls(renderer, 'fetch')
      .filter(isGlobal)
      .map(({ file, call }) => {
        const [address] = argumentsOf(call)
        return address
          ? textOf(file, address)
              .replaceAll(/\$\{[^}]*\}/g, '…')
              .slice(0, 30)
          : ''
      })
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.filter((address) => !OWN_FETCH.test(address))).toEqual([])
  })

  it('the page opens no other way to a network', () => {
    const ways =
      /\b(?:WebSocket|WebTransport|EventSource|XMLHttpRequest|sendBeacon|RTCPeerConnection|importScripts|serviceWorker|new Worker|new SharedWorker)\b/g
    expect(spelled(renderer, ways)).toEqual([])
  })

  it('the style sheets load nothing from elsewhere', () => {
    const loaded = spelled(builtFiles('renderer', /\.css$/), /(?:@import[^;]*|url\([^)]*\))/g)
    expect(
      loaded.filter((each) => /url\(["']?(?:\w+:)?\/\//.test(each) || each.includes('@import')),
    ).toEqual([])
  })
})

describe('2–4. Node and the page are kept apart', () => {
  it('there is a window to look at', () => {
    expect(preferences.length).toBeGreaterThan(0)
  })

  it.each(preferences)('a window asks for the sandbox and a world of its own: %j', (asked) => {
    expect(asked).toMatchObject({
      sandbox: 'true',
      contextIsolation: 'true',
      nodeIntegration: 'false',
    })
  })

  it('every process of a page is sandboxed, whatever a window asks', () => {
    expect(calls(main, 'app.enableSandbox')).toHaveLength(1)
  })
})

describe('5. Permissions are refused', () => {
  it.each(['setPermissionRequestHandler', 'setPermissionCheckHandler'])('%s is called', (name) => {
    expect(calls(main, name)).toHaveLength(1)
  })

  it('no device is ever handed out', () => {
    expect(
      spelled(
        main,
        /\bset(?:DevicePermission|DisplayMediaRequest|BluetoothPairing|USBProtectedClasses)\w*/g,
      ),
    ).toEqual([])
  })
})

describe('6, 8–10. What Chromium guards stays on', () => {
  it.each(preferences)('a window leaves every guard as it is: %j', (asked) => {
    expect(Object.keys(asked).filter((name) => !WINDOW_KEYS.has(name))).toEqual([])
  })

  it('no window is ever told to drop a guard', () => {
    expect(
      spelled(
        main,
        /\b(?:webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|disableBlinkFeatures|nodeIntegrationInWorker|nodeIntegrationInSubFrames|plugins: true)\b/g,
      ),
    ).toEqual([])
  })

  it('no switch of Chromium is set, and none is read as one that the program takes', () => {
    expect(spelled(main, /\bcommandLine\.append\w+/g)).toEqual([])
  })

  it('no certificate is accepted that Chromium refuses', () => {
    expect(
      spelled(main, /\b(?:setCertificateVerifyProc|NODE_TLS_REJECT\w*|rejectUnauthorized)\b/g),
    ).toEqual([])
  })
})

describe('7. A content policy comes with every file', () => {
  it('as a header, so that no file can bring a looser one', () => {
    const [page] = builtFiles('renderer', /^index\.html$/)
    expect(page?.text).not.toMatch(/http-equiv/i)
  })

  it('the page has no script, style or handler within it', () => {
    const [page] = builtFiles('renderer', /^index\.html$/)
    expect(page?.text).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i)
    const scripts = [...(page?.text ?? '').matchAll(/<script([^>]*)>([^<]*)/g)]
    expect(scripts.length).toBeGreaterThan(0)
    for (const [, attributes, within] of scripts) {
      expect(attributes).toMatch(/ src="\.\/[\w./-]+"/)
      expect(within).toBe('')
    }
  })
})

describe('11–12. There is no webview', () => {
  it.each([
    ['the page', sources('src-renderer'), /<webview|['"`]webview['"`]/g],
    ['the built page', renderer, /<webview|['"`]webview['"`]/g],
    ['the main process', main, /webviewTag/g],
  ])('in %s', (_, files, pattern) => {
    expect(spelled(files, pattern)).toEqual([])
  })

  it('and one that came about is not attached', () => {
    expect(
      spelled(main, /['"]will-attach-webview['"], \(event\) => event\.preventDefault\(\)/g),
    ).toHaveLength(1)
  })
})

// How they decide is in tests/main/hosts/electron/restrictions.test.ts.
describe('13–14. Pages and windows are held', () => {
  it('for every window there is or will be', () => {
    expect(spelled(main, /['"]web-contents-created['"]/g)).toHaveLength(1)
  })

  it('from going elsewhere, in any frame', () => {
    expect(spelled(main, /['"]will-frame-navigate['"]/g)).toHaveLength(1)
  })

  it('from opening another window', () => {
    const [handler] = calls(main, 'setWindowOpenHandler')
    expect(handler && textOf(handler.file, handler.call)).toMatch(/action: "deny"/)
    expect(spelled(main, /action: ['"]allow['"]/g)).toEqual([])
  })
})

describe('15. Addresses and files are handed to the system in one place each', () => {
  const hosts = sources('src-main')
  it.each([
    ['openExternal', ['hosts/electron/restrictions.ts']],
    ['openPath', ['hosts/electron/open-file.ts', 'hosts/electron/shell.ts']],
  ])('shell.%s', (name, expected) => {
    const named = hosts.filter((file) => callsOf(file, name).length > 0)
    expect(named.map((file) => file.name)).toEqual(expected)
  })

  it('no program is started', () => {
    expect(spelled(hosts, /\bchild_process\b/g)).toEqual([])
    // electron-log could open a page to report an error on, if it were asked to show a dialog.
    expect(spelled(main, /\bchild_?process\.\w+\([^,]*/gi)).toEqual([
      'main.js: childProcess.exec(`${start} ${url}`',
    ])
    expect(spelled(hosts, /showDialog: \w+/g)).toEqual(['hosts/electron/log.ts: showDialog: false'])
  })
})

describe('16. Electron is current', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  it('and one exact version of it is asked for', () => {
    const { electron } = manifest.dependencies
    expect(electron).toMatch(/^\d+\.\d+\.\d+$/)
    // The three newest are supported. Move this on with every new one.
    expect([43, 44, 45]).toContain(Number.parseInt(electron, 10))
  })
})

describe('17. Who asks over the bridge is looked at first', () => {
  const doors = sources('src-main').flatMap((file) =>
    DOORS.flatMap((name) => callsOf(file, name)).map((call) => ({
      file,
      call,
    })),
  )

  it('there are channels to look at', () => {
    expect(doors.length).toBeGreaterThan(2)
  })

  it.each(doors.map(({ file, call }) => [channelOf(file, call), file, call] as const))(
    'on the channel %s',
    (_, file, call) => {
      const [, answer] = argumentsOf(call)
      const body = answer?.['body'] as Node | undefined
      const [first] = (body?.['body'] ?? []) as Node[]
      expect(first && textOf(file, first)).toMatch(
        /^if \(!isAskedBy\(senderFrame, isOwn\w*\)\) return\b/,
      )
    },
  )

  it('each belongs to a window, and none to all of them', () => {
    expect(spelled(main, /\bipcMain\b/g)).toEqual([])
  })
})

describe('18. The page has a scheme of its own', () => {
  it('with the privileges of a website and no more', () => {
    const schemes = calls(main, 'registerSchemesAsPrivileged')
    expect(schemes).toHaveLength(1)
    for (const { file, call } of schemes) {
      const [list] = argumentsOf(call)
      const [scheme] = (list?.['elements'] ?? []) as Node[]
      const privileges = scheme && propertyOf(file, scheme, 'privileges')
      expect(privileges && Object.keys(propertiesOf(file, privileges)).toSorted()).toEqual([
        'codeCache',
        'secure',
        'standard',
        'supportFetchAPI',
      ])
    }
  })

  it('and no file is ever shown', () => {
    expect(calls(main, 'loadFile')).toEqual([])
    expect(spelled(sources('src-main/hosts/electron'), /\bfile:\/\//g)).toEqual([])
  })
})

// That a packed app really has them is in tests/packaging.
describe('19. The fuses of a packed app are set', () => {
  const settings = readFileSync(join(root, 'build/electron-builder.yml'), 'utf8')
  it.each([
    ['runAsNode', false],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['onlyLoadAppFromAsar', true],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['grantFileProtocolExtraPrivileges', false],
  ])('%s: %s', (fuse, state) => {
    expect(settings).toMatch(new RegExp(`^ {2}${fuse}: ${state}$`, 'm'))
  })
})

describe('20. What the page gets of Electron', () => {
  it('is one object with these names', () => {
    const exposed = calls(preload, 'exposeInMainWorld')
    expect(
      exposed.map(({ file, call }) => {
        const [name, bridge] = argumentsOf(call)
        if (!name || !bridge) return null
        return [textOf(file, name), Object.keys(propertiesOf(file, bridge))]
      }),
    ).toEqual([['"archive"', BRIDGE]])
  })

  it('comes from a script that needs nothing but Electron, and these parts of it', () => {
    expect(spelled(preload, /\brequire\([^)]*\)/g)).toEqual(['preload.cjs: require("electron")'])
    const used = new Set(
      spelled(preload, /\belectron\.\w+(?:\.\w+)?/g).map((each) => each.split('electron.')[1]),
    )
    expect([...used].filter((part) => !PRELOAD_PARTS.has(`${part}`))).toEqual([])
  })

  it('names no channel that the page chooses', () => {
    for (const { file, call } of calls(preload, ...SENDING)) {
      const [channel] = argumentsOf(call)
      expect(channel && textOf(file, channel)).toMatch(/^["'][\w-]+["']$/)
    }
  })

  it('never is an event of Electron, which leads to more', () => {
    const listening = calls(preload, 'ipcRenderer.on')
    expect(listening.map(({ file, call }) => textOf(file, call))).toEqual([
      'electron.ipcRenderer.on("told", pass)',
    ])
    const text = listening[0]?.file.text ?? ''
    expect(/const pass = \(_event, name, told\) => \{([^}]*)\}/.exec(text)?.[1]?.trim()).toBe(
      'if (name === event) act(told);',
    )
  })
})

function channelOf(file: ReadFile, call: Node): string {
  const [channel] = argumentsOf(call)
  return channel ? textOf(file, channel) : ''
}
