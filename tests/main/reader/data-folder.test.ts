import { expect, it } from 'vitest'
import { dataFolder } from '../../../src-main/reader/data-folder'

const name = 'Papers With Code Offline'
const ada = '/home/ada'
const windowsAda = 'C:\\Users\\ada'

it.each<[NodeJS.Platform, NodeJS.ProcessEnv, home: string, expected: string]>([
  ['linux', {}, ada, `/home/ada/.config/${name}`],
  ['linux', { XDG_CONFIG_HOME: '/configs' }, ada, `/configs/${name}`],
  ['linux', { XDG_CONFIG_HOME: '' }, ada, `/home/ada/.config/${name}`],
  ['freebsd', {}, ada, `/home/ada/.config/${name}`],
  ['darwin', {}, '/Users/ada', `/Users/ada/Library/Application Support/${name}`],
  ['darwin', { XDG_CONFIG_HOME: '/configs' }, '/a', `/a/Library/Application Support/${name}`],
  ['win32', {}, windowsAda, `C:\\Users\\ada\\AppData\\Roaming\\${name}`],
  ['win32', { APPDATA: 'D:\\Roaming' }, windowsAda, `D:\\Roaming\\${name}`],
  ['linux', { PWC_DATA: '/elsewhere', XDG_CONFIG_HOME: '/configs' }, ada, '/elsewhere'],
  ['darwin', { PWC_DATA: 'beside me' }, ada, 'beside me'],
  ['win32', { PWC_DATA: 'D:\\data', APPDATA: 'D:\\Roaming' }, windowsAda, 'D:\\data'],
  ['linux', { PWC_DATA: '' }, ada, `/home/ada/.config/${name}`],
])('on %s with %j and home %s: %s', (platform, env, home, expected) => {
  expect(dataFolder({ platform, env, home })).toBe(expected)
})
