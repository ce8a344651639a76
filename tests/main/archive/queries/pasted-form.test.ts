import { describe, expect, it } from 'vitest'
import { readPasted } from '../../../../src-main/archive/queries/pasted-form'

describe('a pasted text', () => {
  it.each([
    ['1706.03762', 'arxiv 1706.03762'],
    [' 1706.03762v5 ', 'arxiv 1706.03762'],
    ['arXiv:1706.03762', 'arxiv 1706.03762'],
    ['arXiv: 1706.03762v2', 'arxiv 1706.03762'],
    ['arXiv 1706.03762', 'arxiv 1706.03762'],
    ['cs/0112017', 'arxiv cs/0112017'],
    ['arXiv:math.GT/0309136v1', 'arxiv math/0309136'],
    ['https://arxiv.org/abs/1706.03762', 'arxiv 1706.03762'],
    ['http://www.arxiv.org/pdf/1706.03762v3.pdf', 'arxiv 1706.03762'],
    ['arxiv.org/html/1706.03762v7#S3', 'arxiv 1706.03762'],
    ['https://export.arxiv.org/abs/1706.03762?context=cs', 'arxiv 1706.03762'],
    ['10.48550/arXiv.1706.03762', 'arxiv 1706.03762'],
    ['https://doi.org/10.48550/arXiv.1706.03762', 'arxiv 1706.03762'],
    ['https://huggingface.co/papers/1706.03762', 'arxiv 1706.03762'],
    ['https://www.alphaxiv.org/abs/1706.03762v1', 'arxiv 1706.03762'],
    ['https://ar5iv.labs.arxiv.org/html/1706.03762', 'arxiv 1706.03762'],
    ['https://ar5iv.org/abs/1706.03762', 'arxiv 1706.03762'],
    ['10.1145/3292500.3330701', 'doi 10.1145/3292500.3330701'],
    ['doi:10.1145/3292500.3330701', 'doi 10.1145/3292500.3330701'],
    ['DOI: 10.1145/3292500.3330701', 'doi 10.1145/3292500.3330701'],
    ['https://dx.doi.org/10.1145/3292500.3330701', 'doi 10.1145/3292500.3330701'],
    ['https://dl.acm.org/doi/pdf/10.1145/3292500.3330701', 'doi 10.1145/3292500.3330701'],
    ['https://doi.org/10.1007%2F978-3-030-01234-2_1', 'doi 10.1007/978-3-030-01234-2_1'],
    ['https://openreview.net/forum?id=rJl-b3RcF7', 'openreview rJl-b3RcF7'],
    ['https://openreview.net/pdf?id=rJl-b3RcF7', 'openreview rJl-b3RcF7'],
    ['openreview.net/forum?noteId=x&id=rJl-b3RcF7', 'openreview rJl-b3RcF7'],
    ['id=rJl-b3RcF7', 'openreview rJl-b3RcF7'],
    ['P18-1230', 'acl p18-1230'],
    ['2020.acl-main.391', 'acl 2020.acl-main.391'],
    ['https://aclanthology.org/2020.acl-main.391.pdf', 'acl 2020.acl-main.391'],
    ['https://www.aclweb.org/anthology/P18-1230/', 'acl p18-1230'],
    ['https://doi.org/10.18653/v1/P18-1230', 'acl p18-1230'],
  ])('%s is a paper', (text, key) => {
    expect(readPasted(text)).toMatchObject({ kind: 'paper', key })
  })

  it.each([
    ['https://paperswithcode.com/paper/Attention-Is-All', 'paper', 'attention-is-all'],
    ['paperswithcode.com/task/image-classification#papers', 'task', 'image-classification'],
    ['https://www.paperswithcode.com/dataset/imagenet/', 'dataset', 'imagenet'],
    ['http://paperswithcode.com/method/bert?x=1', 'method', 'bert'],
    ['https://cs.paperswithcode.com/sota/a-on-b', 'sota', 'a-on-b'],
  ])('%s is a page of the former site', (text, section, slug) => {
    expect(readPasted(text)).toMatchObject({ kind: 'page', section, slug })
  })

  it.each([
    ['https://github.com/owner/name', 'https://github.com/owner/name'],
    ['github.com/owner/na.me.git', 'https://github.com/owner/na.me'],
    ['https://www.github.com/owner/name/', 'https://github.com/owner/name'],
    ['https://github.com/owner/name/tree/master/sub', 'https://github.com/owner/name'],
    ['https://github.com/owner/name?tab=readme#top', 'https://github.com/owner/name'],
    ['git@github.com:owner/name.git', 'https://github.com/owner/name'],
    ['https://gitlab.com/owner/name/-/issues', 'https://gitlab.com/owner/name'],
  ])('%s is a repository', (text, url) => {
    const pasted = readPasted(text)
    expect(pasted?.kind === 'repository' && pasted.urls.at(-1)).toBe(url)
  })

  it.each([
    ['https://paperswithcode.com/author/kaiming-he', 'author', 'kaiming he'],
    ['https://paperswithcode.com/area/computer-vision', 'area', 'computer vision'],
    ['https://paperswithcode.com/conference/cvpr-2020-6', 'venue', 'cvpr 2020 6'],
    ['paperswithcode.com/methods/category/Transformers?page=2', 'collection', 'transformers'],
  ])('%s tells the words of a name', (text, kind, words) => {
    expect(readPasted(text)).toMatchObject({ kind, words })
  })

  it('may be any other address', () => {
    expect(readPasted('https://example.org/a-paper')).toMatchObject({ kind: 'address' })
  })

  it.each([
    ['1706.03762', 'arXiv 1706.03762'],
    ['P18-1230', 'ACL Anthology P18-1230'],
    ['10.1145/1', 'DOI 10.1145/1'],
    ['https://openreview.net/forum?id=abcdef', 'OpenReview abcdef'],
    ['github.com/owner/name', 'The repository owner/name'],
    ['https://paperswithcode.com/sota/a-on-b', 'The leaderboard a-on-b'],
    ['https://example.org/x', 'https://example.org/x'],
  ])('%s is called %s', (text, name) => {
    expect(readPasted(text)?.name).toBe(name)
  })

  it.each([
    [''],
    ['attention is all you need'],
    ['resnet-50'],
    ['U-Net'],
    ['2020'],
    ['10.5'],
    ['and/or'],
    ['year:2018..2020'],
    ['graph arXiv:1706.03762'],
    ['CIFAR-10/100'],
    ['node.js'],
  ])('%s is words', (text) => {
    expect(readPasted(text)).toBeNull()
  })
})
