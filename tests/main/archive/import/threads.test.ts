import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel, type Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { openSnapshot } from '../../../../src-main/archive/snapshots'
import { importDumps } from '../../../../src-main/archive/import/import'
import { answerAsReader } from '../../../../src-main/archive/import/papers/reader-thread'
import { paper, temporaryFolder } from '../../../fixtures/dumps'

/** What talks like a thread and runs in this one: vitest cannot load a thread's TypeScript. */
function startReader(): Worker {
  const { port1, port2 } = new MessageChannel()
  answerAsReader(port1)
  const thread = {
    on: (event: string, listener: (value: unknown) => void) => {
      if (event === 'message') port2.on('message', listener)
      return thread
    },
    postMessage: port2.postMessage.bind(port2),
    terminate: async () => {
      port2.close()
      return 0
    },
  }
  return thread as unknown as Worker
}

/** So many papers that reading them is worth threads, all of them different. */
const papers = Array.from({ length: 4000 }, (_, index) => {
  const words = Array.from({ length: 160 }, (_, at) => `word${(index * 31 + at * 17) % 997}`)
  return paper({
    title: `Paper ${index} on ${words[index % 160]}`,
    paper_url: `https://paperswithcode.com/paper/number-${index}`,
    abstract: words.join(' '),
    date: `20${10 + (index % 14)}-0${1 + (index % 9)}-11`,
    authors: [`Author ${index % 300}`, `Author ${(index * 7) % 1000}`],
    tasks: [`Task ${index % 40}`],
    methods: [{ name: `Method ${index % 20}`, description: `What method ${index % 20} is` }],
    stars: index % 2 === 0 ? 1 : undefined,
  })
})

function dumpOf(items: readonly unknown[]): string {
  const path = join(temporaryFolder(), 'papers-with-abstracts.json')
  writeFileSync(path, JSON.stringify(items))
  return path
}

const tables =
  'paper abstract author word beginning task method task_papers method_papers paper_column'

async function contentOf(path: string): Promise<Map<string, unknown[]>> {
  const db = await openSnapshot(path)
  const rows = tables.split(' ').map((table) => [table, db.all(`SELECT * FROM ${table}`)] as const)
  db.close()
  return new Map(rows)
}

describe('papers that threads read', { timeout: 60_000 }, () => {
  it('make the snapshot that one thread makes', async () => {
    const dump = dumpOf([...papers, papers[5], 'no paper'])
    const [alone, threaded] = ['alone', 'threaded'].map((name) =>
      join(temporaryFolder(), `${name}.sqlite`),
    ) as [string, string]
    const one = await importDumps({ paths: [dump], to: alone, tool: 'test' })
    const other = await importDumps({ paths: [dump], to: threaded, tool: 'test', startReader })
    expect(await contentOf(threaded)).toEqual(await contentOf(alone))
    const { seconds: _one, ...reportOfOne } = one.report
    const { seconds: _other, ...reportOfOther } = other.report
    expect(reportOfOther).toEqual(reportOfOne)
    expect(other.counts.papers).toBe(4000)
  })

  it('are refused with the sentence about the item that is wrong', async () => {
    const items = papers.map((item) => JSON.stringify(item))
    items[3210] = '{"title": tomorrow}'
    const dump = join(temporaryFolder(), 'papers.json')
    writeFileSync(dump, `[${items.join(',')}]`)
    const to = join(temporaryFolder(), 'snapshot.sqlite')
    await expect(
      importDumps({ paths: [dump], to, tool: 'test', startReader }),
    ).rejects.toMatchObject({
      code: 'unusable-file',
      message: 'papers.json is damaged: item 3211 is not valid JSON. Download it again.',
    })
  })
})
