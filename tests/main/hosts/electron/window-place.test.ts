import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besides, fitted, SMALLEST } from '../../../../src-main/hosts/electron/windows/window-place'
import { pageOf } from '../../../../src-main/hosts/electron/windows/page-of'

const main = { x: 0, y: 25, width: 1440, height: 875 }
const right = { x: 1440, y: 0, width: 1920, height: 1080 }
const size = { width: 1000, height: 700 }

describe('the place of a window', () => {
  it.each([
    ['on the screen', { x: 10, y: 30, ...size }, true],
    ['partly beyond the right edge', { x: 1300, y: 30, ...size }, true],
    ['partly beyond the left edge', { x: -880, y: 30, ...size }, true],
    ['below the lower edge but for its bar', { x: 10, y: 850, ...size }, true],
    ['beyond the right edge', { x: 1430, y: 30, ...size }, false],
    ['with its bar above the screen', { x: 10, y: 0, ...size }, false],
    ['with its bar below the screen', { x: 10, y: 880, ...size }, false],
    ['far away', { x: 100_000, y: 100_000, ...size }, false],
  ])('that was left %s is kept: %s', (_, bounds, isKept) => {
    expect(fitted(bounds, [main])).toEqual(isKept ? bounds : size)
  })

  it('is kept on a second screen as long as there is one', () => {
    const bounds = { x: 1500, y: 100, ...size }
    expect(fitted(bounds, [main, right])).toEqual(bounds)
    expect(fitted(bounds, [main])).toEqual(size)
  })

  it('is as large as the main screen where it was larger', () => {
    const bounds = { x: 9000, y: 0, width: 5000, height: 100 }
    expect(fitted(bounds, [main])).toEqual({ width: 1440, height: SMALLEST.height })
    expect(fitted(bounds, [])).toEqual({ width: 5000, height: 100 })
  })

  it('is the same when it is fitted again', () => {
    const number = integer({ min: -5000, max: 5000 })
    const length = integer({ min: 1, max: 5000 })
    const rectangle = record({ x: number, y: number, width: length, height: length })
    assert(
      property(rectangle, array(rectangle), (bounds, screens) => {
        const once = fitted(bounds, screens)
        expect(fitted(once, screens)).toEqual(once)
      }),
    )
  })

  it('is a step from the window before', () => {
    expect(besides({ x: 10, y: 20, ...size })).toEqual({ x: 42, y: 52, ...size })
    expect(besides(null)).toEqual({ width: 1280, height: 860 })
  })
})

it.each([
  ['app://bundle/index.html', '', 'app://bundle/index.html?window=w3'],
  ['app://bundle/index.html', '#/paper?id=x', 'app://bundle/index.html?window=w3#/paper?id=x'],
  ['http://127.0.0.1:5173', '#/', 'http://127.0.0.1:5173/?window=w3#/'],
])('a window of %s at “%s” is opened at %s', (page, address, expected) => {
  expect(pageOf(page, 'w3', address)).toBe(expected)
})
