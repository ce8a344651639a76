// One connection: whole requests all at once, then something that ends it.
import { connect } from 'node:net'
import { brokenRequest } from './broken-requests.mjs'
import { wholeRequest } from './odd-requests.mjs'
import { randomChoices } from './random.mjs'
import { faultOf, firstReply, isInterim } from './replies.mjs'

const WHOLE = 24
/** Milliseconds in which nothing comes, after which an answer is missed. */
const PATIENCE = 60_000

/**
 * Sends what a seed tells, and looks at all that comes back. Throws when anything is wrong with it.
 *
 * @param {{ port: number, token: string, seed: number, secrets: readonly string[] }} visit
 * @returns {Promise<number>} How many requests had an answer or, as the last, were cut off.
 */
export async function converse({ port, token, seed, secrets }) {
  const choose = randomChoices(seed)
  const door = { host: `127.0.0.1:${port}`, token }
  const whole = Array.from({ length: WHOLE }, () => wholeRequest(choose, door))
  const broken = brokenRequest(choose, door)
  try {
    return await exchange(port, whole, broken, secrets)
  } catch (error) {
    throw new Error(`With the seed ${seed}, which ended with “${broken.kind}”: ${error.message}`, {
      cause: error,
    })
  }
}

function exchange(port, whole, broken, secrets) {
  return new Promise((resolve, reject) => {
    let text = ''
    let answered = 0
    let isClosing = false
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(Buffer.concat([...whole, broken].map(({ bytes }) => bytes))),
    )
    const fail = (error) => {
      socket.destroy()
      reject(error)
    }
    const take = (hasBody) => {
      const first = firstReply(text, hasBody)
      if (!first) return false
      const { reply, length } = first
      text = text.slice(length)
      if (isInterim(reply)) return true
      const fault = faultOf(reply, hasBody, secrets)
      if (fault) throw new Error(`${fault}, to ${described(whole[answered] ?? broken)}`)
      isClosing = reply.headers.get('connection') === 'close'
      answered++
      return true
    }
    socket.setEncoding('latin1').on('data', (part) => {
      text += part
      try {
        while (answered < whole.length && take(whole[answered].hasBody));
        if (answered === whole.length) socket.end()
      } catch (error) {
        fail(error)
      }
    })
    socket.setTimeout(PATIENCE, () => fail(new Error('nothing comes any more')))
    // Being cut off is an answer to what is broken. What had come by then counts.
    socket.on('error', () => {})
    socket.on('close', () => {
      try {
        if (answered < whole.length && !isClosing)
          throw new Error(`cut off before the answer to ${described(whole[answered])}`)
        let isMore = answered >= whole.length
        while (isMore) isMore = text !== '' && take(hasBodyIn(text))
        resolve(Math.min(answered, whole.length) + 1)
      } catch (error) {
        fail(error)
      }
    })
  })
}

/** Whether an answer to something that is broken has a body: what was broken may have asked for none. */
function hasBodyIn(text) {
  const rest = text.slice(text.indexOf('\r\n\r\n') + 4)
  return rest !== '' && !rest.startsWith('HTTP/1.1 ')
}

const described = ({ bytes }) => JSON.stringify(bytes.toString('latin1').slice(0, 1000))
