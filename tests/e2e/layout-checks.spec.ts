// The checks of layout and structure see what they are for, on small pages with one fault each.
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { axeFaults } from './everybody/axe'
import { forcedColourFaults } from './everybody/forced-colours'
import { hiddenFocus, layoutFaults } from './everybody/layout'
import { structureFaults } from './everybody/structure'

const faulty: readonly { fault: string; html: string; says: RegExp }[] = [
  {
    fault: 'a box wider than the window',
    html: '<p style="width: 3000px">a</p>',
    says: /pixels too wide/,
  },
  {
    fault: 'text that is cut without a sign',
    html: '<p style="width: 40px; overflow: hidden; white-space: nowrap">A long sentence</p>',
    says: /^cut by p/,
  },
  {
    fault: 'text that is cut below',
    html: '<div style="height: 20px; overflow: hidden; line-height: 20px">One<br />two<br />three</div>',
    says: /^cut by div/,
  },
  {
    fault: 'text on other text',
    html: '<p style="margin: 0">One sentence</p><p style="margin: -18px 0 0">Another one</p>',
    says: /lies on/,
  },
  {
    fault: 'a control on another',
    html: '<button>One button</button><button style="margin-left: -40px">Another</button>',
    says: /covers/,
  },
  {
    fault: 'letters too small to read',
    html: '<p style="font-size: 8px">a</p>',
    says: /letters of 8/,
  },
]

const sound = `
  <p style="width: 40px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">A long sentence</p>
  <p title="A long sentence" style="width: 40px; overflow: hidden; white-space: nowrap">A long sentence</p>
  <div style="overflow: auto"><p style="width: 3000px">A wide table</p></div>
  <button>One</button> <button>Another</button>`

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang="en"><title>A page · Papers With Code Offline</title>
    <main><h1>Heading</h1>${html}</main><p role="status"></p>`)
}

test('layout: every fault is seen, and a sound page has none', async ({ page }) => {
  for (const { fault, html, says } of faulty) {
    await show(page, html)
    expect.soft((await layoutFaults(page)).join('\n'), fault).toMatch(says)
  }
  await show(page, sound)
  expect(await layoutFaults(page)).toEqual([])
})

test('focus: what sticks above must not hide what has it', async ({ page }) => {
  const links = Array.from({ length: 80 }, (_, at) => `<p><a href="#${at}">Link ${at}</a></p>`)
  const head = (padding: string) => `
    <style>main { height: 300px; overflow: auto; scroll-padding-top: ${padding} }</style>
    <div style="position: sticky; top: 0; height: 60px; background: white">Head</div>${links.join('')}`
  await show(page, head('0'))
  expect(await hiddenFocus(page)).not.toEqual([])
  await show(page, head('70px'))
  expect(await hiddenFocus(page)).toEqual([])
})

test('colours of the system: bars, what is chosen and the focus are missed when only a ground shows them', async ({
  page,
}) => {
  const show3 = (bar: string, chosen: string, focus: string) =>
    show(
      page,
      `<style>
        .bar { display: block; width: 20px; height: 20px; background: teal; ${bar} }
        button { border: 1px solid; background: none }
        button[aria-pressed='true'] { background: silver; ${chosen} }
        button:focus { outline: none; box-shadow: 0 0 0 2px blue; ${focus} }
      </style>
      <div><i class="bar"></i></div>
      <div><button aria-pressed="true">One</button><button aria-pressed="false">Another</button></div>`,
    )
  await show3('', '', '')
  const faults = (await forcedColourFaults(page)).join('\n')
  for (const words of [/is not seen: i.bar/, /chosen looks like the others: .*One/, /focus unseen/])
    expect.soft(faults).toMatch(words)
  await show3('border: 1px solid', 'border-width: 3px', 'outline: 2px solid')
  expect(await forcedColourFaults(page)).toEqual([])
})

test('structure: names, captions and heads are missed', async ({ page }) => {
  await show(
    page,
    '<style>@keyframes x { to { opacity: 0 } } p { animation: x 9s }</style><p>a</p><h1>Another</h1><nav>a</nav><table><tr><th>a</th></tr></table><div role="dialog">a</div>',
  )
  const faults = (await structureFaults(page)).join('\n')
  for (const words of [
    /2 headings/,
    /nav without a name/,
    /without a caption/,
    /layer without a name/,
    /moves/,
  ])
    expect.soft(faults).toMatch(words)
  await show(
    page,
    '<nav aria-label="A">a</nav><table><caption>A</caption><tr><th>a</th></tr></table>',
  )
  expect(await structureFaults(page)).toEqual([])
})

test('axe: a small target and a faint word are found, each in the theme that has it', async ({
  page,
}) => {
  await show(
    page,
    `<style>[data-theme='dark'] p { color: #999 }</style><p>Faint in dark</p>
    <button style="width: 10px; height: 10px; padding: 0; border: 0" aria-label="a"></button><button
     style="width: 10px; height: 10px; padding: 0; border: 0" aria-label="b"></button>`,
  )
  const faults = (await axeFaults(page)).join('\n')
  expect(faults).toMatch(/^target-size \(light\)/m)
  expect(faults).toMatch(/^color-contrast \(dark\)/m)
  expect(faults).not.toMatch(/^color-contrast \(light\)/m)
})
