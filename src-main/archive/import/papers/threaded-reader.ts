import type { Worker } from 'node:worker_threads'
import { ArchiveError } from '../../errors'
import type { ReadBatch, ReadText } from './batch-reader'
import type { IndexPart, PaperReader } from './paper-readers'
import type { ReaderAnswer, ReaderQuestion, ReaderReply } from './reader-messages'

interface Waiting {
  resolve: (reply: ReaderReply) => void
  reject: (error: Error) => void
}

/** Reads in a thread of its own; see reader-thread.ts. */
export function threadedReader(worker: Worker): PaperReader {
  const waiting: Waiting[] = []
  worker.on('message', (answer: ReaderAnswer) => {
    const first = waiting.shift()
    if (answer.ok) first?.resolve(answer.reply)
    else first?.reject(asError(answer))
  })
  const fail = (error: Error) => {
    for (const each of waiting.splice(0)) each.reject(error)
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('A thread that reads papers has ended.')))

  const ask = <Reply>(question: ReaderQuestion, handedOver: ArrayBuffer[] = []) => {
    const reply = new Promise<ReaderReply>((resolve, reject) => waiting.push({ resolve, reject }))
    // It may be awaited later, and a failure must not end the process before that.
    reply.catch(() => {})
    worker.postMessage(question, handedOver)
    return reply as Promise<Reply>
  }
  return {
    start: (dictionary) => void ask({ kind: 'start', dictionary }),
    read: (batch) =>
      ask<ReadBatch>({ kind: 'read', batch }, [batch.bytes.buffer, batch.ends.buffer]),
    finish: () => ask<ReadText>({ kind: 'finish' }),
    merge: async function* (runs, idOf) {
      const buffers = runs
        .flatMap(({ titles, abstracts }) => [titles, abstracts])
        .flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer])
      let part = ask<IndexPart | null>({ kind: 'merge', runs, idOf }, buffers)
      for (;;) {
        const ready = await part
        if (ready === null) return
        // Made while the one before is stored.
        part = ask<IndexPart | null>({ kind: 'next part' })
        yield ready
      }
    },
    close: () => void worker.terminate(),
  }
}

const asError = ({ code, message }: Extract<ReaderAnswer, { ok: false }>): Error =>
  code === null ? new Error(message) : new ArchiveError(code as ArchiveError['code'], message)
