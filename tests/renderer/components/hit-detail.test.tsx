import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { hitKinds } from '../../../src-main/contract/search'
import { HitDetail } from '../../../src-renderer/components/hit-detail'

const shown = (kind: (typeof hitKinds)[number], detail: string) =>
  renderToStaticMarkup(<HitDetail kind={kind} detail={detail} />)

describe('what tells a hit from others', () => {
  it('is said as the archive says it', () => {
    expect(shown('dataset', '2 leaderboards')).toBe('2 leaderboards')
  })

  it.each([
    ['dataset', 'no leaderboard'],
    ['task', 'no leaderboard'],
    ['method', 'no papers'],
    ['paper', 'date not reported'],
  ] as const)('names what a %s lacks', (kind, words) => {
    expect(shown(kind, '')).toContain(words)
  })

  it('is never blank', () => {
    for (const kind of hitKinds) expect(shown(kind, '')).not.toBe('')
  })
})
