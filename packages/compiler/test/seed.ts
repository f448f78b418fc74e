/** Rows of the fixture, the same for both databases. */
export const seed: string = `
insert into "User" ("id", "email", "name", "role", "manager_id") values
  (1, 'ada@x', 'Ada', 'admin', null), (2, 'bob@x', null, 'READER', 1), (3, 'cy@x', 'Cy_%', 'READER', 1), (4, 'dee@x', 'ada', 'READER', 2);
insert into "Profile" ("id", "bio", "userId") values ('p1', 'first', 1), ('p2', null, 2);
insert into "Post" ("id", "title", "published", "views", "rating", "price", "big", "metadata", "createdAt", "updatedAt", "authorId") values
  (1, 'one', true, 10, 0.1, 1.5, 9007199254740993, '{"a": {"b": [1, 2]}, "s": "50%_x"}', '2026-01-01T00:00:00.000+00:00', '2026-01-01T00:00:00.000+00:00', 1),
  (2, 'two', false, 20, 0.30000000000000004, null, 2, '"text"', '2026-01-02T00:00:00.000+00:00', '2026-01-01T00:00:00.000+00:00', 1),
  (3, 'three', true, 20, null, 2.25, 3, null, '2026-01-03T00:00:00.000+00:00', '2026-01-01T00:00:00.000+00:00', 2),
  (4, 'four', true, 5, null, 10, 4, 'null', '2026-01-04T00:00:00.000+00:00', '2026-01-01T00:00:00.000+00:00', 3);
insert into "Tag" ("id", "name") values (1, 'red'), (2, 'blue'), (3, 'none');
insert into "_PostToTag" ("A", "B") values (1, 1), (1, 2), (2, 2), (4, 1);
insert into "Like" ("userId", "postId", "weight") values (1, 1, 1), (2, 1, 5), (3, 2, 2);
insert into "Note" ("id", "text", "userId", "postId") values (1, 'n1', 2, 1), (2, 'n2', 2, 1), (3, 'loose', null, 1);
`

const hex = { sqlite: (digits: string) => `x'${digits}'`, postgres: (digits: string) => `'\\x${digits}'` }

/** Rows whose literals differ between the databases. */
export function comments(name: 'postgres' | 'sqlite'): string {
  return `insert into "comments" ("id", "text", "secret", "created_at", "post_id") values
  (1, 'c1', ${hex[name]('00ff')}, '2026-02-01T00:00:00.000+00:00', 1),
  (2, 'c2', null, '2026-02-02T00:00:00.000+00:00', 1),
  (3, 'c3', ${hex[name]('')}, '2026-02-03T00:00:00.000+00:00', 1),
  (4, 'c4', null, '2026-02-04T00:00:00.000+00:00', 2);`
}

const tables = ['Note', 'Like', '_PostToTag', 'Tag', 'comments', 'Post', 'Profile', 'User']

/** A script after which the database holds the rows of the fixture and nothing else, with new ids above 100. */
export function reset(name: 'postgres' | 'sqlite'): string {
  const clear =
    name === 'sqlite'
      ? tables.map((table) => `delete from "${table}";`)
      : [`truncate ${tables.map((table) => `"${table}"`).join(', ')};`]
  const sequences = ['User', 'Post', 'Tag', 'comments', 'Note'].map((table) => `select setval('"${table}_id_seq"', 100);`)
  return [...clear, seed, comments(name), ...(name === 'postgres' ? sequences : [])].join('\n')
}
