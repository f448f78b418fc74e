import type { Plan, Shape, Slot } from '@hotplan/plan'
import type { PlannedShape, SnapshotIdentity } from '../src/index.ts'

export const identity: SnapshotIdentity = { format: 1, fingerprint: 'schema-a', dialect: 'postgres', options: '' }

/** A read of one record by id with a to-one record beside it, and as much SQL text as asked for. */
export function plannedShape(key: string, padding = 0): PlannedShape {
  const slots: readonly Slot[] = [{ type: 'Int', list: false, nullable: false, path: 'where.id' }]
  const shape: Shape = {
    model: 'Post',
    action: 'findUnique',
    args: { kind: 'object', entries: [['where', { kind: 'object', entries: [['id', { kind: 'slot', slot: 0 }]] }]] },
    slots,
    guards: [],
  }
  const plan: Plan = {
    format: 1,
    schema: identity.fingerprint,
    dialect: identity.dialect,
    key,
    model: 'Post',
    action: 'findUnique',
    reads: ['posts'],
    writes: [],
    slots,
    statements: [
      {
        sql: `select id, title, author from posts where id = $1${' '.repeat(padding)}`,
        parameters: [{ kind: 'slot', slot: 0, codec: { name: 'int' } }],
        columns: [{ name: 'int' }, { name: 'enum', labels: { A: 'a' } }, { name: 'json' }],
        returnsRows: true,
      },
    ],
    root: {
      kind: 'require',
      error: { code: 'P2025', message: 'No record was found.', meta: { modelName: 'Post' } },
      of: {
        kind: 'first',
        of: {
          kind: 'query',
          statement: 0,
          mapping: {
            kind: 'record',
            presence: 0,
            fields: [
              ['id', { kind: 'column', index: 0, codec: { name: 'int' } }],
              [
                'author',
                {
                  kind: 'jsonColumn',
                  index: 2,
                  of: { kind: 'record', fields: [['id', { kind: 'value', codec: { name: 'bigint' } }]] },
                },
              ],
            ],
          },
        },
      },
    },
  }
  return { shape, plan }
}
