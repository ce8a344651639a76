import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownResult } from '../../fixtures/own-result'

const made = '2026-11-24T10:00:00.000Z'
const paper = {
  kind: 'paper',
  id: 'long-tail-learning-with-foundation-model',
  name: 'Long-Tail Learning with Foundation Model: Heavy Fine-Tuning Hurts',
  aliases: {},
  made,
  snapshot: { name: 'Another snapshot', date: '2025-07-28' },
}
const gone = { ...paper, id: 'gone', name: 'A-name-of-one-word-that-is-'.repeat(6) }

/** A reader who has kept something of each sort, so that no list of the Library is empty. */
export function keepSomething(dataFolder: string): void {
  const kept = {
    bookmarks: [paper, gone],
    collections: [
      {
        id: 'a',
        name: 'Reading group',
        about: 'For *Mondays*',
        made,
        changed: made,
        items: [paper, gone],
      },
    ],
    notes: [{ ...gone, text: 'A *note*', changed: made }],
    reading: [{ ...paper, state: 'skimmed', changed: made }],
    searches: [{ ...paper, address: '#/search?text=long+tail' }],
    files: [{ ...paper, path: '/nowhere/a.pdf', bytes: 1, sha256: '0'.repeat(64) }],
    history: [paper, gone],
    results: [ownResult({ id: 'mine', model: 'Mine' })],
  }
  writeFileSync(join(dataFolder, 'reader.json'), JSON.stringify({ version: 2, ...kept }))
}
