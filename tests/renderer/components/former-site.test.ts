import { describe, expect, it } from 'vitest'
import { formerSiteHref } from '../../../src-renderer/components/former-site'

describe('an address of the former site', () => {
  it.each([
    ['https://paperswithcode.com/method/sgd', '#/method?id=sgd'],
    ['http://www.paperswithcode.com/task/object-detection/', '#/task?id=object-detection'],
    ['https://paperswithcode.com/dataset/imagenet?x=1', '#/dataset?id=imagenet'],
    ['https://paperswithcode.com/area/computer-vision', '#/area?id=computer-vision'],
    [
      'https://paperswithcode.com/methods/category/transformers',
      '#/methods?collection=transformers',
    ],
    ['https://paperswithcode.com/task/object-detection/latest', '#/task?id=object-detection'],
    ['https://paperswithcode.com/area/speech/speech-recognition', '#/area?id=speech'],
    ['https://paperswithcode.com/sota', '#/sota'],
    ['https://paperswithcode.com/datasets?q=street+view&v=lst', '#/datasets?text=street+view'],
    ['https://paperswithcode.com/datasets/', '#/datasets'],
    ['https://paperswithcode.com/methods', '#/methods'],
    ['https://paperswithcode.com/latest', '#/papers'],
    ['https://paperswithcode.com/greatest', '#/papers?sort=repositories'],
    ['https://paperswithcode.com/search?q_meta=&q_type=&q=bert', '#/search?text=bert'],
    ['https://paperswithcode.com/paper/a%20b', '#/paper?id=a+b'],
    ['https://paperswithcode.com/paper/%ff', '#/paper?id=%25ff'],
  ])('%s leads to %s', (address, href) => {
    expect(formerSiteHref(address)).toBe(href)
  })

  it.each([
    'https://paperswithcode.com/',
    'https://paperswithcode.com/methods/transformers',
    'https://paperswithcode.com/constructor/x',
    'https://paperswithcode.com.evil.org/task/x',
    'https://arxiv.org/abs/1',
    'not an address',
  ])('%s has no page here', (address) => {
    expect(formerSiteHref(address)).toBeNull()
  })
})
