import { Client } from 'pg'
import { takeOver } from '../src/pg/take-over.ts'
import { RequestWriter } from '../src/wire/request-writer.ts'

/** What a server answers to a request, byte for byte. The request ends with `marker`, whose answer ends the recording. */
export async function recordAnswers(url: string, write: (writer: RequestWriter) => void): Promise<Buffer> {
  const { socket, end } = await takeOver(new Client({ connectionString: url }), 0)
  const chunks: Uint8Array[] = []
  const writer = new RequestWriter()
  write(writer)
  writer.parse('', `select '${marker}'`)
  writer.bind('', [])
  writer.execute()
  writer.sync()
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      const end = Buffer.concat(chunks).subarray(-60)
      if (end.includes(marker) && end.subarray(-6).equals(readyForQuery)) resolve()
    })
    socket.write(writer.take())
  })
  await end()
  return Buffer.concat(chunks)
}

const readyForQuery = Buffer.from([90, 0, 0, 0, 5, 73])
const marker = 'the recording ends here'
