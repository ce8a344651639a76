import { openForReading } from '../../src-main/archive/database'
import { quantile, type Figure } from './report'
import { withServedPage } from './served-page'

/** How many questions are typed, letter by letter. */
const QUESTIONS = 12

/** From each letter typed into quick open to the frame that shows what it finds. */
export async function typingFigures(archive: string, folder: string): Promise<Figure[]> {
  const texts = await questionsOf(archive)
  const times = await withServedPage(archive, folder, async ({ page, open }) => {
    await open('#/')
    await page.locator('h1').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.locator('.palette input').waitFor()
    const times: number[] = []
    for (const text of texts) times.push(...(await page.evaluate(typeText, text)))
    return times
  })
  if (!times) return []
  return [
    {
      name: 'a letter in quick open, p95',
      value: quantile(times, 0.95),
      unit: 'ms',
      target: 50,
      note: `p50 ${quantile(times, 0.5).toFixed(1)}; ${times.length} letters to the painted frame`,
    },
  ]
}

/** The first words of some titles. */
async function questionsOf(archive: string): Promise<string[]> {
  const db = await openForReading(archive)
  const titles = db.all<{ title: string }>(
    `SELECT title FROM paper WHERE title <> '' ORDER BY random() LIMIT ${QUESTIONS}`,
  )
  db.close()
  return titles.map(({ title }) => title.split(' ').slice(0, 3).join(' ').slice(0, 24))
}

/** Runs in the page. */
async function typeText(text: string): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.palette input')
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  if (!input || !setter) throw new Error('Quick open is not open.')
  const times: number[] = []
  for (let length = 1; length <= text.length; length++) {
    const start = performance.now()
    setter.call(input, text.slice(0, length))
    input.dispatchEvent(new Event('input', { bubbles: true }))
    do await new Promise(requestAnimationFrame)
    while (document.querySelector('.palette [aria-busy="true"]'))
    // A frame is painted before the next turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve))
    times.push(performance.now() - start)
  }
  setter.call(input, '')
  input.dispatchEvent(new Event('input', { bubbles: true }))
  return times
}
