import type { MessagePort } from 'node:worker_threads'
import { ArchiveError } from '../../errors'
import type { Lists } from '../../packed/list-pool'
import { BatchReader, type Parts } from './batch-reader'
import { indexParts, type IndexPart } from './paper-readers'
import type { ReaderAnswer, ReaderQuestion, ReaderReply } from './reader-messages'

/** Answers as a thread that reads papers; what it sends it no longer has. */
export function answerAsReader(port: Pick<MessagePort, 'on' | 'postMessage'>): void {
  let reader: BatchReader | undefined
  let parts: Iterator<IndexPart> | undefined
  const nextPart = () => parts?.next().value ?? null
  const answer = (question: ReaderQuestion): ReaderReply => {
    switch (question.kind) {
      case 'start':
        reader = new BatchReader(question.dictionary)
        return null
      case 'read':
        return reader?.read(question.batch) ?? null
      case 'finish':
        return reader?.finish() ?? null
      case 'merge':
        // Its own run is among them.
        reader = undefined
        parts = indexParts(question.runs, question.idOf)
        return nextPart()
      case 'next part':
        return nextPart()
    }
  }
  port.on('message', (question: ReaderQuestion) => {
    const answered = tried(() => answer(question))
    port.postMessage(answered, answered.ok ? buffersOf(answered.reply) : [])
  })
}

function tried(work: () => ReaderReply): ReaderAnswer {
  try {
    return { ok: true, reply: work() }
  } catch (error) {
    if (error instanceof ArchiveError)
      return { ok: false, code: error.code, message: error.message }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ok: false, code: null, message }
  }
}

/** What is handed over and not copied. */
function buffersOf(reply: ReaderReply): ArrayBuffer[] {
  if (reply === null || 'words' in reply) return []
  const parts: (Parts | Lists)[] =
    'run' in reply ? [reply.run.titles, reply.run.abstracts] : [reply.facts, reply.texts]
  return parts.flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer])
}
