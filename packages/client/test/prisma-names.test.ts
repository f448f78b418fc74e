import { describe, expect, it } from 'vitest'
import { sqlite } from '../src/sqlite.ts'
import { Prisma, PrismaClient, Role } from './generated/blog-sqlite.ts'

describe('Prisma.sql', () => {
  it('keeps values apart from text', () => {
    const piece = Prisma.sql`select * from users where id = ${1} and name = ${"o'neil"}`
    expect(piece.text).toBe('select * from users where id = $1 and name = $2')
    expect(piece.sql).toBe('select * from users where id = ? and name = ?')
    expect(piece.values).toEqual([1, "o'neil"])
  })

  it('merges pieces into the text around them', () => {
    const condition = Prisma.sql`a = ${1} or b = ${2}`
    const piece = Prisma.sql`select ${Prisma.raw('"x"')} from t where (${condition}) and c in (${Prisma.join([3, 4])})${Prisma.empty}`
    expect(piece.text).toBe('select "x" from t where (a = $1 or b = $2) and c in ($3,$4)')
    expect(piece.values).toEqual([1, 2, 3, 4])
  })

  it('joins pieces with a separator, between a prefix and a suffix', () => {
    const piece = Prisma.join([Prisma.sql`a = ${1}`, Prisma.raw('b')], ' and ', '(', ')')
    expect(piece.text).toBe('(a = $1 and b)')
  })

  it('refuses to join nothing', () => {
    expect(() => Prisma.join([])).toThrow(expect.objectContaining({ code: 'SQL.EMPTY_JOIN' }))
  })
})

describe('Prisma', () => {
  it('names models, fields and enum values', () => {
    expect(Prisma.ModelName.Post).toBe('Post')
    expect(Prisma.LikeScalarFieldEnum).toEqual({ userId: 'userId', postId: 'postId', weight: 'weight', createdAt: 'createdAt' })
    expect(Role.ADMIN).toBe('ADMIN')
  })

  it('gives back what validator was given', () => {
    const select = { id: true } as const
    expect(Prisma.validator<Prisma.UserSelect>()(select)).toBe(select)
  })
})

describe('PrismaClient', () => {
  it('can be extended, with methods of its own beside those of the client', async () => {
    class Service extends PrismaClient {
      readonly label = 'service'
      constructor() {
        super({ driver: sqlite({ file: ':memory:' }) })
      }
      describe(): string {
        return `${this.label} ${typeof this.user.findMany}`
      }
    }
    const service = new Service()
    expect(service).toBeInstanceOf(Service)
    expect(service).toBeInstanceOf(PrismaClient)
    expect(service.describe()).toBe('service function')
    await service.$connect()
    await service.$disconnect()
  })

  it('keeps apart the clients that it makes', async () => {
    const first = new PrismaClient({ driver: sqlite({ file: ':memory:' }) })
    const second = new PrismaClient({ driver: sqlite({ file: ':memory:' }) })
    expect(first.user).not.toBe(second.user)
    await Promise.all([first.$disconnect(), second.$disconnect()])
  })
})
