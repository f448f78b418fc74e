import { readFile } from 'node:fs/promises'
import { Client } from 'pg'

/** Reads what the server's processes have used, where they run on this machine. */
export class ServerCpu {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  static async connect(url: string): Promise<ServerCpu> {
    const client = new Client({ connectionString: url })
    await client.connect()
    return new ServerCpu(client)
  }

  /** Microseconds of the processes that serve a name so far; undefined where that cannot be known. */
  async read(applicationName: string): Promise<number | undefined> {
    const sql = 'select pid from pg_stat_activity where application_name = $1'
    const { rows } = await this.#client.query<{ pid: number }>(sql, [applicationName])
    const used = await Promise.all(rows.map(({ pid }) => processCpuUs(pid)))
    return used.reduce<number | undefined>((sum, us) => (sum === undefined || us === undefined ? undefined : sum + us), 0)
  }

  async close(): Promise<void> {
    await this.#client.end()
  }
}

const ticksPerSecond = 100

async function processCpuUs(pid: number): Promise<number | undefined> {
  const read = (name: string): Promise<string | undefined> => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => undefined)
  // On another machine a process of that number would be something else.
  if (!(await read('comm'))?.startsWith('postgres')) return undefined
  const nanoseconds = Number((await read('schedstat'))?.split(' ')[0])
  if (nanoseconds > 0) return nanoseconds / 1000
  const fields = (await read('stat'))?.replace(/^.*\) /, '').split(' ')
  if (fields === undefined) return undefined
  const [user, system] = [Number(fields[11]), Number(fields[12])]
  return ((user + system) / ticksPerSecond) * 1e6
}
