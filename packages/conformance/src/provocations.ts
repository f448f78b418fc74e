import type { TestDatabase } from './databases.ts'
import type { UntypedClient } from './fixture.ts'

/** A client as provocations use it. */
export type ProvokedClient = UntypedClient & {
  $with(limits: object): ProvokedClient
  $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown>
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown>
}

/** Values that callers give, none of which may be in an error. */
export const planted: {
  readonly text: string
  readonly integer: number
  readonly bigint: bigint
  readonly decimal: string
  readonly date: Date
} = {
  text: 'c4n4ry-7f3e',
  integer: 48_151_623,
  bigint: 4_815_162_342n,
  decimal: '48151.62342',
  date: new Date('2048-01-15T16:23:42Z'),
}

/** Tells planted values in any form. */
export const plantedPattern: RegExp = /c4n4ry|48151|4815162342|2048-01-15|Jan 15 2048/

export interface Provocation {
  readonly code: string
  readonly title: string
  /** All databases by default. */
  readonly on?: TestDatabase['provider']
  /** Of the model that really failed. */
  readonly model?: string
  readonly sqlState?: string
  readonly sqliteCode?: number
  readonly meta?: Readonly<Record<string, unknown>>
  readonly call: (db: ProvokedClient) => Promise<unknown>
}

const { text, integer, date } = planted

/** What makes the databases refuse, in tables of the fixture that the other provocations do not use. */
export const provocationScripts: Readonly<Record<TestDatabase['provider'], string>> = {
  postgresql: `
    delete from "Token"; alter table "Token" alter column "note" set not null, alter column "greeting" drop not null, alter column "greeting" drop default, alter column "greeting" type uuid using null;
    alter table "Tag" alter column "name" type varchar(60);
    drop table "Attachment"; alter table "Profile" drop column "website";
    alter table "Comment" add constraint "no_canary" check ("body" <> '${text}');
    create unique index "tag_lower" on "Tag" (lower("name")) where ("name" like '${text}%');
    alter type "user_role" add value 'ghost';
    create function raise_state() returns trigger language plpgsql as $$ begin
      if new."name" like '${text} _____' then raise exception 'row %', new."name" using errcode = right(new."name", 5); end if;
      return new; end $$;
    create trigger "raises" before insert on "Category" for each row execute function raise_state();`,
  sqlite: `
    drop table "Attachment"; drop index "Profile_website_key"; alter table "Profile" drop column "website";
    create unique index "tag_lower" on "Tag" (lower("name")) where ("name" like '${text}%');
    create trigger "refuses" before insert on "Comment" when new."body" = '${text}' begin select raise(abort, 'refused ${text}'); end;
    create trigger "note_needed" before insert on "Token" when new."note" is null begin insert into "Tag" ("name") values (null); end;`,
}

/** Rows that a schema does not know, set after the types are there. */
export const provocationRows = `update "User" set "role" = 'ghost' where "id" = 2`

const post = {
  title: text,
  metadata: { text },
  rating: 48151.62,
  price: planted.decimal,
  createdAt: date,
  viewsBig: planted.bigint,
}
const email = (n: number): string => `${text}${n}@x`

/** Each code that a query can fail with, one by one. */
export const provocations: readonly Provocation[] = [
  {
    code: 'P1008',
    title: 'a lock is not given up in time',
    model: 'Tag',
    meta: { reason: 'timed out' },
    call: async (db) => {
      const update = (client: UntypedClient): Promise<unknown> => client.tag.update({ where: { id: 1 }, data: { name: text } })
      return db.$transaction(async (tx: UntypedClient) => {
        await update(tx)
        await update(db.$with({ timeoutMs: 60 }))
      })
    },
  },
  {
    code: 'P1010',
    title: 'a privilege is missing',
    on: 'postgresql',
    model: 'User',
    sqlState: '42501',
    call: (db) =>
      db.$transaction(async (tx: ProvokedClient) => {
        await tx.$executeRawUnsafe('set local role pg_monitor')
        await tx.user.findMany({ where: { email: text } })
      }),
  },
  {
    code: 'P2000',
    title: 'a text is too long',
    on: 'postgresql',
    model: 'Tag',
    sqlState: '22001',
    call: (db) => db.tag.create({ data: { name: text.repeat(9) } }),
  },
  {
    code: 'P2002',
    title: 'a unique key is taken, by a nested write',
    model: 'Tag',
    sqlState: '23505',
    sqliteCode: 2067,
    meta: { target: ['name'] },
    call: async (db) => {
      await db.tag.create({ data: { name: `${text} taken` } })
      return db.post.create({ data: { ...post, authorId: 1, tags: { create: { name: `${text} taken` } } } })
    },
  },
  {
    code: 'P2002',
    title: 'a key of an index over expressions is taken',
    model: 'Tag',
    sqlState: '23505',
    sqliteCode: 2067,
    meta: { target: ['name'], constraint: 'tag_lower' },
    call: async (db) => {
      await db.tag.create({ data: { name: `${text} lower` } })
      return db.post.create({ data: { ...post, authorId: 1, tags: { create: { name: `${text} LOWER` } } } })
    },
  },
  {
    code: 'P2003',
    title: 'a foreign key is to nothing, in a nested write',
    model: 'Post',
    sqlState: '23503',
    sqliteCode: 787,
    call: (db) => db.user.update({ where: { id: 1 }, data: { name: text, posts: { create: { ...post, reviewerId: integer } } } }),
  },
  {
    code: 'P2003',
    title: 'a row is restricted',
    on: 'postgresql',
    model: 'Category',
    sqlState: '23001',
    call: (db) => db.category.create({ data: { name: `${text} 23001` } }),
  },
  {
    code: 'P2007',
    title: 'a value is not of the type of its column',
    on: 'postgresql',
    model: 'Token',
    sqlState: '22P02',
    call: (db) => db.token.create({ data: { greeting: text, note: text } }),
  },
  {
    code: 'P2010',
    title: 'SQL is refused',
    sqlState: '42P01',
    sqliteCode: 1,
    call: (db) => db.$queryRawUnsafe(`select '${text}' from nowhere`),
  },
  {
    code: 'P2010',
    title: 'a value in SQL is refused',
    on: 'postgresql',
    sqlState: '22P02',
    call: (db) => db.$queryRawUnsafe(`select '${text}'::int`),
  },
  {
    code: 'P2011',
    title: 'a column that must not be null would be',
    on: 'postgresql',
    model: 'Token',
    sqlState: '23502',
    meta: { target: ['note'], constraint_fields: ['note'] },
    call: (db) => db.token.create({ data: { nano: text, greeting: '6c84fb90-12c4-11e1-840d-7b25c5ee775a' } }),
  },
  {
    code: 'P2011',
    title: 'a column that must not be null would be, in a trigger',
    on: 'sqlite',
    model: 'Tag',
    sqliteCode: 1299,
    meta: { target: ['name'] },
    call: (db) => db.token.create({ data: { nano: text } }),
  },
  {
    code: 'P2014',
    title: 'a required relation would be broken',
    model: 'User',
    call: async (db) => {
      const data = { number: text, userId: 1, total: planted.decimal, placedAt: date }
      const { id } = (await db.order.create({ data })) as { id: number }
      return db.user.update({ where: { id: 1 }, data: { name: text, orders: { disconnect: [{ id }] } } })
    },
  },
  {
    code: 'P2017',
    title: 'a record to delete is not connected',
    model: 'User',
    call: (db) => db.user.update({ where: { id: 1 }, data: { name: text, posts: { delete: { id: integer } } } }),
  },
  {
    code: 'P2018',
    title: 'records to connect are missing',
    model: 'User',
    call: (db) => db.user.update({ where: { id: 1 }, data: { posts: { connect: [{ id: integer }, { id: 1 }] } } }),
  },
  {
    code: 'P2019',
    title: 'arguments of groupBy do not fit together',
    model: 'Post',
    call: (db) => db.post.groupBy({ by: ['authorId'], where: { title: text }, orderBy: { title: 'asc' } }),
  },
  {
    code: 'P2020',
    title: 'a number is out of range',
    on: 'postgresql',
    model: 'Post',
    sqlState: '22003',
    call: async (db) => {
      await db.post.update({ where: { id: 1 }, data: { views: integer } })
      return db.post.update({ where: { id: 1 }, data: { views: { multiply: integer } } })
    },
  },
  {
    code: 'P2021',
    title: 'a table is missing',
    model: 'Attachment',
    sqlState: '42P01',
    sqliteCode: 1,
    meta: { table: 'Attachment' },
    call: (db) => db.post.findMany({ where: { title: text, attachments: { some: { name: text } } } }),
  },
  {
    code: 'P2022',
    title: 'a column is missing',
    model: 'Profile',
    sqlState: '42703',
    sqliteCode: 1,
    call: (db) => db.profile.findFirst({ where: { website: text } }),
  },
  {
    code: 'P2023',
    title: 'a column holds what the schema does not know',
    model: 'User',
    call: (db) => db.user.findUnique({ where: { id: 2 } }),
  },
  {
    code: 'P2025',
    title: 'a record is missing',
    model: 'User',
    call: (db) => db.user.update({ where: { email: email(1) }, data: { name: text } }),
  },
  {
    code: 'P2025',
    title: 'a record to connect is missing',
    model: 'Post',
    call: (db) => db.post.create({ data: { ...post, author: { connect: { email: email(2) } } } }),
  },
  {
    code: 'P2028',
    title: 'a transaction has ended',
    model: 'Tag',
    meta: { reason: 'committed' },
    call: async (db) => {
      const tx = (await db.$transaction(async (open: UntypedClient) => open)) as UntypedClient
      return tx.tag.create({ data: { name: text } })
    },
  },
  {
    code: 'P2029',
    title: 'there are too many parameters',
    call: (db) => {
      const values = Array.from({ length: 70_000 }, () => text)
      const list = values.map((_, index) => `$${index + 1}`).join(',')
      return db.$queryRawUnsafe(`select 1 where 'a' in (${list})`, ...values)
    },
  },
  {
    code: 'P2034',
    title: 'a transaction conflicts with another',
    on: 'postgresql',
    model: 'Category',
    sqlState: '40001',
    call: (db) => db.category.create({ data: { name: `${text} 40001` } }),
  },
  {
    code: 'P2039',
    title: 'a statement is refused for another reason',
    model: 'Comment',
    sqlState: '23514',
    sqliteCode: 1811,
    call: (db) => db.comment.create({ data: { body: text, postId: 1, createdAt: date } }),
  },
]
