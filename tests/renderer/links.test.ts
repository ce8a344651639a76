import { describe, expect, it } from 'vitest'
import { readLink } from '../../src-renderer/links'

describe('a pasted link', () => {
  it.each([
    ['pwc://leaderboard?id=x&metric=F1', '#/leaderboard?id=x&metric=F1'],
    ['  pwc://sota ', '#/sota'],
    ['http://127.0.0.1:5174/#/paper?id=x', '#/paper?id=x'],
    ['http://localhost:8080/#/tasks', '#/tasks'],
    [
      'https://paperswithcode.com/sota/image-classification-on-imagenet',
      '#/leaderboard?id=image-classification-on-imagenet',
    ],
    [
      'https://www.paperswithcode.com/paper/attention-is-all-you-need/',
      '#/paper?id=attention-is-all-you-need',
    ],
    ['pwc://no-such-page', null],
    ['http://127.0.0.1:5174/', null],
    ['https://host.example/#/paper?id=x', null],
    ['http://127.0.0.1.host.example:80/#/paper?id=x', null],
    ['javascript:alert(1)', null],
    ['imagenet', null],
    ['', null],
  ])('%s leads to %s', (text, address) => {
    expect(readLink(text)).toBe(address)
  })
})
