import type { Prisma, PrismaClient } from '../generated/postgresql.ts'
import { type Random, seededRandom } from './random.ts'
import { channels, details, firstNames, labels, lastNames, priorities, sentences, subjects, tenants } from './words.ts'

type Transaction = Prisma.TransactionClient

export interface SeedCounts {
  readonly threads: number
  readonly messages: number
}

const usersPerOrganization = 4
const threadsPerOrganization = 60
const minute = 60_000
/** The newest seeded thread is a little older than this; fixed, so that the data is the same in every run. */
const seedEnd = Date.UTC(2026, 8, 30, 16, 0)

/**
 * Fills an empty database with sample data, the same in every run, in one transaction: an interrupted run leaves nothing.
 * Returns what was written, or undefined where there are tenants already.
 */
export async function seed(client: PrismaClient): Promise<SeedCounts | undefined> {
  if (await client.tenant.exists()) return undefined
  const random = seededRandom(20_260_930)
  return client.$transaction(
    async (tx) => {
      const counts = { threads: 0, messages: 0 }
      const places: Place[] = []
      for (const tenant of tenants) places.push(...(await seedTenant(tx, tenant, random)))
      const total = places.length * threadsPerOrganization
      // Round robin, oldest first: ids, times and places then mix as in a service in use.
      for (let index = 0; index < total; index++) {
        const place = places[index % places.length]
        if (place === undefined) break
        counts.messages += await seedThread(tx, place, { index, startedAt: seedEnd - (total - index) * 97 * minute }, random)
        counts.threads++
      }
      return counts
    },
    { timeout: 120_000 },
  )
}

interface Place {
  readonly tenantId: number
  readonly organizationId: number
  readonly userIds: readonly [number, ...number[]]
  readonly labelIds: readonly [number | null, ...(number | null)[]]
}

async function seedTenant(tx: Transaction, tenant: (typeof tenants)[number], random: Random): Promise<Place[]> {
  const { slug, name } = tenant
  const createdAt = new Date(Date.UTC(2026, 0, 5))
  const { id: tenantId } = await tx.tenant.create({ data: { slug, name, createdAt }, select: { id: true } })
  const labelIds: [null, ...number[]] = [null]
  for (const label of labels) {
    const { id } = await tx.label.create({ data: { tenantId, ...label }, select: { id: true } })
    labelIds.push(id)
  }
  const places: Place[] = []
  for (const organization of tenant.organizations) {
    const data = { tenantId, slug: slugOf(organization), name: organization }
    const { id: organizationId } = await tx.organization.create({ data, select: { id: true } })
    places.push({
      tenantId,
      organizationId,
      labelIds,
      userIds: await seedUsers(tx, { tenantId, organizationId }, data.slug, random),
    })
  }
  return places
}

async function seedUsers(
  tx: Transaction,
  owner: { readonly tenantId: number; readonly organizationId: number },
  domain: string,
  random: Random,
): Promise<[number, ...number[]]> {
  const createUser = async (index: number): Promise<number> => {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`
    const email = `${slugOf(name)}.${index + 1}@${domain}.example`
    const { id } = await tx.user.create({ data: { ...owner, name, email }, select: { id: true } })
    return id
  }
  const ids: [number, ...number[]] = [await createUser(0)]
  for (let index = 1; index < usersPerOrganization; index++) ids.push(await createUser(index))
  return ids
}

interface ThreadPlace {
  readonly index: number
  readonly startedAt: number
}

/** Returns the number of messages. */
async function seedThread(tx: Transaction, place: Place, { index, startedAt }: ThreadPlace, random: Random): Promise<number> {
  const { tenantId, organizationId, userIds, labelIds } = place
  const times = messageTimes(startedAt, 4 + random.below(9), random)
  const activeAt = new Date(times.at(-1) ?? startedAt)
  const { id: threadId } = await tx.thread.create({
    data: {
      tenantId,
      organizationId,
      authorId: random.pick(userIds),
      labelId: random.pick(labelIds),
      reference: random.below(5) === 0 ? `CASE-${1000 + index}` : null,
      title: `${random.pick(subjects)} ${random.pick(details)}`,
      status: random.pick(['OPEN', 'OPEN', 'WAITING', 'RESOLVED']),
      metadata: { channel: random.pick(channels), priority: random.pick(priorities), build: 400 + random.below(30) },
      createdAt: new Date(startedAt),
      updatedAt: activeAt,
      activeAt,
      archivedAt: random.below(8) === 0 ? activeAt : null,
    },
    select: { id: true },
  })
  for (const time of times) {
    const body = `${random.pick(sentences)} ${random.pick(sentences)}`
    const data = { threadId, authorId: random.pick(userIds), body, createdAt: new Date(time) }
    await tx.message.create({ data, select: { id: true } })
  }
  return times.length
}

function messageTimes(startedAt: number, count: number, random: Random): readonly number[] {
  const times = [startedAt]
  while (times.length < count) times.push((times.at(-1) ?? startedAt) + (1 + random.below(40)) * minute)
  return times
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
