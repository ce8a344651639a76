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
    ['pwc:paper/attention-is-all-you-need', '#/paper?id=attention-is-all-you-need'],
    ['pwc:leaderboard?id=x&metric=F1', '#/leaderboard?id=x&metric=F1'],
    ['pwc://leaderboard/?id=x%26y', '#/leaderboard?id=x%26y'],
    ['PWC://Paper/x/', '#/paper?id=x'],
    ['pwc:author/Kaiming%20He', '#/author?name=Kaiming+He'],
    ['pwc:repository/https://github.com/a/b', '#/repository?url=https%3A%2F%2Fgithub.com%2Fa%2Fb'],
    ['pwc:task/100%', '#/task?id=100%25'],
    ['pwc:', '#/'],
    ['pwc://', '#/'],
    ['pwc:search?text=a b', '#/search?text=a b'],
    ['pwc:papers/x', null],
    ['pwc:__proto__/x', null],
    ['pwc:../../etc/passwd', null],
    ['pwcx:paper/x', null],
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
