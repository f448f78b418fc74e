/** The SQL of the driver contract in one dialect. */
export interface DialectSql {
  readonly tables: string
  readonly parameter: (index: number) => string
  /** Reads one parameter back as it is. */
  readonly echoText: string
  readonly echoBytes: string
  /** Columns of every kind, and what the driver gives for them. */
  readonly kinds: string
  readonly kindValues: readonly unknown[]
  /** A query of `count` numbers from 1 on. */
  readonly series: (count: number) => string
  readonly number: (value: number) => unknown
}

export const drop: string = 'drop table if exists contract_child; drop table if exists contract_parent;'

export const dialects: Readonly<Record<'postgres' | 'sqlite', DialectSql>> = {
  postgres: {
    tables: `${drop}
      create table contract_parent (id int primary key, email text not null, "Org Id" int, unique (email, "Org Id"));
      create table contract_child (id int primary key, parent int not null references contract_parent (id) on delete restrict);`,
    parameter: (index) => `$${index}`,
    echoText: 'select $1::text',
    echoBytes: 'select $1::bytea',
    kinds: `select 1::int, 9007199254740993::bigint, 1.5::float8, 1.10::numeric, true, 'a', null::text,
      timestamp '2026-01-02 03:04:05.678', timestamptz '2026-01-02 03:04:05+02', '\\x00ff'::bytea, '{"a":1}'::json, array[1,null]`,
    kindValues: [
      '1',
      '9007199254740993',
      '1.5',
      '1.10',
      't',
      'a',
      null,
      '2026-01-02 03:04:05.678',
      '2026-01-02 01:04:05+00',
      '\\x00ff',
      '{"a":1}',
      '{1,NULL}',
    ],
    series: (count) => `select i::int from generate_series(1, ${count}) i`,
    number: String,
  },
  sqlite: {
    tables: `${drop}
      create table contract_parent (id int primary key, email text not null, "Org Id" int, unique (email, "Org Id"));
      create table contract_child (id int primary key, parent int not null references contract_parent (id) on delete restrict);`,
    parameter: () => '?',
    echoText: 'select ?',
    echoBytes: 'select ?',
    kinds: "select 9007199254740993, 1.5, 'a', null, x'00ff'",
    kindValues: [9007199254740993n, 1.5, 'a', null, new Uint8Array([0, 255])],
    series: (count) => `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count}) select i from n`,
    number: (value) => value,
  },
}
