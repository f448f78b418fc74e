import { Client, type Connection, type Submittable } from 'pg'
import type { NewEvent } from './schema.ts'
import type { OpenWay } from './ways.ts'

const columns = 'kind, at, amount, "userId", note'
const unnest = `insert into "Event" (${columns}) select * from unnest($1::text[], $2::timestamp[], $3::float8[], $4::int[], $5::text[])`
const copy = `copy "Event" (${columns}) from stdin`
const chunkLength = 64 * 1024

async function connected(location: string): Promise<Client> {
  const client = new Client({ connectionString: location })
  await client.connect()
  await client.query("set timezone to 'UTC'")
  return client
}

/** One prepared INSERT with an array per column. */
export async function openUnnest(location: string): Promise<OpenWay> {
  const client = await connected(location)
  const write = (rows: readonly NewEvent[]): Promise<unknown> => {
    const values = [
      rows.map(({ kind }) => kind),
      rows.map(({ at }) => at.toISOString()),
      rows.map(({ amount }) => amount),
      rows.map(({ userId }) => userId),
      rows.map(({ note }) => note),
    ]
    return client.query({ name: 'unnest', text: unnest, values })
  }
  return { kind: 'list', write, close: () => client.end() }
}

/** COPY as text, sent in pieces as the socket takes them. */
export async function openCopy(location: string): Promise<OpenWay> {
  const client = await connected(location)
  const write = (rows: Iterable<NewEvent>): Promise<void> =>
    new Promise((resolve, reject) => {
      client.query(new Copy(rows, resolve, reject) as unknown as Submittable)
    })
  return { kind: 'stream', write, close: () => client.end() }
}

type CopyConnection = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void; query(text: string): void }

class Copy {
  readonly #rows: Iterable<NewEvent>
  readonly #resolve: () => void
  readonly #reject: (error: Error) => void

  constructor(rows: Iterable<NewEvent>, resolve: () => void, reject: (error: Error) => void) {
    this.#rows = rows
    this.#resolve = resolve
    this.#reject = reject
  }

  submit(connection: CopyConnection): void {
    connection.query(copy)
  }

  async handleCopyInResponse(connection: CopyConnection): Promise<void> {
    let text = ''
    for (const row of this.#rows) {
      text += lineOf(row)
      if (text.length < chunkLength) continue
      connection.sendCopyFromChunk(Buffer.from(text))
      text = ''
      const { stream } = connection
      if (stream.writableNeedDrain) await new Promise((resolve) => stream.once('drain', resolve))
    }
    if (text !== '') connection.sendCopyFromChunk(Buffer.from(text))
    connection.endCopyFrom()
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#resolve()
  }

  handleError(error: Error): void {
    this.#reject(error)
  }
}

function lineOf({ kind, at, amount, userId, note }: NewEvent): string {
  return `${escaped(kind)}\t${at.toISOString()}\t${amount}\t${userId}\t${note === null ? '\\N' : escaped(note)}\n`
}

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (found) => JSON.stringify(found).slice(1, -1)) : text
}
