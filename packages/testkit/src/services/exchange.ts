import { connect } from 'node:net'

const timeoutMs = 2000

/** Connects, sends the text and settles with what came back once `isComplete` holds. */
export function exchange(url: string, send: string, isComplete: (answer: string) => boolean): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('No answer in time')))
    socket.setEncoding('latin1')
    socket.once('connect', () => socket.write(send))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('The server closed the connection')))
    socket.on('data', (chunk) => {
      answer += chunk
      if (!isComplete(answer)) return
      resolve(answer)
      socket.destroy()
    })
  })
}
