import type { DatabaseName } from '../src/data/schema.ts'

type Load = <Module>(name: string) => Promise<Module>
type Make = (...args: readonly unknown[]) => unknown

/** What is used of Drizzle's builders of columns; its types are not installed in this workspace. */
interface Column {
  notNull(): Column
  primaryKey(): Column
}
type MakeColumn = (name: string, options?: object) => Column

interface Core {
  readonly table: (name: string, columns: object) => Readonly<Record<string, unknown>>
  readonly integer: MakeColumn
  readonly text: MakeColumn
  readonly boolean: MakeColumn
  readonly time: MakeColumn
}

interface Relations {
  readonly relations: (table: unknown, describe: (make: { one: Make; many: Make }) => object) => unknown
}

/** Drizzle on the tables of the benchmark. */
export async function drizzleDatabase(
  database: DatabaseName,
  location: string,
  load: Load,
): Promise<{ readonly db: unknown; readonly close: () => Promise<void> }> {
  const { relations } = await load<Relations>('drizzle-orm')
  const schema = schemaOf(await coreOf(database, load), relations)
  if (database === 'sqlite') {
    const { default: Database } = await load<{ default: new (file: string) => { close(): void } }>('better-sqlite3')
    const { drizzle } = await load<{ drizzle: Make }>('drizzle-orm/better-sqlite3')
    const client = new Database(location)
    return { db: drizzle(client, { schema }), close: () => Promise.resolve(client.close()) }
  }
  const { default: pg } = await load<{ default: { Pool: new (options: object) => { end(): Promise<void> } } }>('pg')
  const { drizzle } = await load<{ drizzle: Make }>('drizzle-orm/node-postgres')
  const pool = new pg.Pool({ connectionString: location, max: 1 })
  return { db: drizzle(pool, { schema }), close: () => pool.end() }
}

async function coreOf(database: DatabaseName, load: Load): Promise<Core> {
  if (database === 'sqlite') {
    const { sqliteTable, integer, text } = await load<{ sqliteTable: Core['table']; integer: MakeColumn; text: MakeColumn }>(
      'drizzle-orm/sqlite-core',
    )
    return { table: sqliteTable, integer, text, boolean: (name) => integer(name, { mode: 'boolean' }), time: text }
  }
  const core = await load<Core & { pgTable: Core['table']; timestamp: MakeColumn }>('drizzle-orm/pg-core')
  return { table: core.pgTable, integer: core.integer, text: core.text, boolean: core.boolean, time: core.timestamp }
}

function schemaOf({ table, integer, text, boolean, time }: Core, relations: Relations['relations']): object {
  const region = table('Region', { id: integer('id').primaryKey(), name: text('name').notNull() })
  const category = table('Category', { id: integer('id').primaryKey(), name: text('name').notNull() })
  const author = table('Author', {
    id: integer('id').primaryKey(),
    email: text('email').notNull(),
    name: text('name'),
    active: boolean('active').notNull(),
    regionId: integer('regionId'),
  })
  const post = table('Post', {
    id: integer('id').primaryKey(),
    title: text('title').notNull(),
    published: boolean('published').notNull(),
    views: integer('views').notNull(),
    createdAt: time('createdAt').notNull(),
    authorId: integer('authorId').notNull(),
    categoryId: integer('categoryId'),
  })
  return {
    region,
    category,
    author,
    post,
    authorRelations: relations(author, ({ one, many }) => ({
      region: one(region, { fields: [author['regionId']], references: [region['id']] }),
      posts: many(post),
    })),
    postRelations: relations(post, ({ one }) => ({
      author: one(author, { fields: [post['authorId']], references: [author['id']] }),
      category: one(category, { fields: [post['categoryId']], references: [category['id']] }),
    })),
  }
}
