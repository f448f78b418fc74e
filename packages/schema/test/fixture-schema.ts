import type { EnumField, Model, ScalarField, ScalarType, SchemaDefinition } from '@hotplan/schema'

/** A scalar field that is required, single and without a default unless said otherwise. */
export function scalar(name: string, type: ScalarType, traits: Partial<ScalarField> = {}): ScalarField {
  return { kind: 'scalar', name, column: name, type, list: false, optional: false, ...traits }
}

/** An enum field of {@link blog}'s enum. */
export function role(traits: Partial<EnumField> = {}): EnumField {
  return { kind: 'enum', name: 'role', column: 'role', type: 'Role', list: false, optional: false, ...traits }
}

/** Users and posts: a required relation, an enum, a key of each kind. A new object each time. */
export function blog(): SchemaDefinition & { readonly models: { readonly User: Model; readonly Post: Model } } {
  return {
    provider: 'postgresql',
    enums: { Role: { name: 'Role', databaseName: 'Role', values: [{ name: 'ADMIN', label: 'admin' }] } },
    models: {
      User: {
        name: 'User',
        kind: 'model',
        table: 'users',
        fields: {
          id: scalar('id', 'Int', { default: { kind: 'autoincrement' } }),
          email: scalar('email', 'String'),
          role: role(),
          place: { kind: 'unsupported', name: 'place', column: 'place', databaseType: 'point', list: false, optional: true },
          posts: {
            kind: 'relation',
            name: 'posts',
            model: 'Post',
            list: true,
            optional: false,
            relation: 'PostToUser',
            opposite: 'author',
            from: ['id'],
            to: ['authorId'],
            owner: false,
          },
        },
        uniqueKeys: [
          { name: 'id', fields: ['id'], primary: true, constraint: 'users_pkey' },
          { name: 'email', fields: ['email'], primary: false, constraint: 'users_email_key' },
          { name: 'place', fields: ['place'], primary: false, constraint: 'users_place_key' },
        ],
        indexes: [{ constraint: 'users_email_idx', fields: [{ field: 'email' }] }],
      },
      Post: {
        name: 'Post',
        kind: 'model',
        table: 'posts',
        fields: {
          id: scalar('id', 'Int'),
          authorId: scalar('authorId', 'Int'),
          author: {
            kind: 'relation',
            name: 'author',
            model: 'User',
            list: false,
            optional: false,
            relation: 'PostToUser',
            opposite: 'posts',
            from: ['authorId'],
            to: ['id'],
            owner: true,
            onDelete: 'Restrict',
            onUpdate: 'Cascade',
            constraint: 'posts_authorId_fkey',
          },
        },
        uniqueKeys: [{ name: 'id', fields: ['id'], primary: true, constraint: 'posts_pkey' }],
        indexes: [],
      },
    },
  }
}
