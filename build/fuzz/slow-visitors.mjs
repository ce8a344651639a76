// Visitors who hold a connection and do nothing with it.
import { connect } from 'node:net'

const BEGINNINGS = [
  '',
  'GET / HT',
  'GET / HTTP/1.1\r\nHost: ',
  'POST /api/prefer HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\n{',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
]

/**
 * Forty connections, half of which go on sending a byte now and then. They end when the program ends them.
 *
 * @param {number} port
 */
export function comeSlowly(port) {
  const visitors = Array.from({ length: 40 }, (_, at) =>
    visitor(port, BEGINNINGS[at % BEGINNINGS.length], at % 2 === 1),
  )
  return { allCut: Promise.all(visitors).then(() => visitors.length) }
}

function visitor(port, beginning, drips) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(beginning))
    const drip = drips ? setInterval(() => socket.writable && socket.write('x'), 500) : undefined
    const patience = setTimeout(() => {
      socket.destroy()
      reject(
        new Error(`Nobody cut off who began with ${JSON.stringify(beginning)} and took a minute.`),
      )
    }, 60_000)
    socket.resume()
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(drip)
      clearTimeout(patience)
      resolve()
    })
  })
}
