import type { Database } from '../database/open-database.ts'
import type { Prisma } from '../generated/postgresql.ts'

type Client = Database['client']

/** Whose data threads are: tenants, organizations, users. */

const tenantSelection = { id: true, slug: true, name: true, _count: { select: { threads: true } } } as const
const organizationSelection = { id: true, slug: true, name: true, _count: { select: { threads: true, users: true } } } as const
const userSelection = { id: true, name: true, email: true, organizationId: true, _count: { select: { threads: true } } } as const

export type TenantRecord = Prisma.Result<Client['tenant'], { select: typeof tenantSelection }, 'findMany'>[number]
export type OrganizationRecord = Prisma.Result<
  Client['organization'],
  { select: typeof organizationSelection },
  'findMany'
>[number]
export type UserRecord = Prisma.Result<Client['user'], { select: typeof userSelection }, 'findMany'>[number]

/** Every tenant by name, with the number of its threads. */
export async function listTenants({ client }: Database): Promise<readonly TenantRecord[]> {
  return client.tenant.findMany({ orderBy: { name: 'asc' }, select: tenantSelection })
}

/** Organizations by name, of one tenant or of all. */
export async function listOrganizations({ client }: Database, tenant?: string): Promise<readonly OrganizationRecord[]> {
  const where = tenant === undefined ? {} : { tenant: { slug: tenant } }
  return client.organization.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: organizationSelection })
}

/** Users by name, of one tenant, of one organization, or all. */
export async function listUsers(
  { client }: Database,
  { tenant, organizationId }: { readonly tenant?: string; readonly organizationId?: number },
): Promise<readonly UserRecord[]> {
  const where: Prisma.UserWhereInput = {
    ...(tenant === undefined ? {} : { tenant: { slug: tenant } }),
    ...(organizationId === undefined ? {} : { organizationId }),
  }
  return client.user.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: userSelection })
}
