import { InternalError } from '@hotplan/plan'
import type { JsonScalar, Schema, ValueField } from '@hotplan/schema'
import { quoteText } from './quote.ts'

/** A static default as an SQL literal. `bytes` writes binary content, given in hexadecimal, the way of the database. */
export function defaultLiteral(schema: Schema, field: ValueField, value: JsonScalar, bytes: (hex: string) => string): string {
  if (field.kind === 'enum') return quoteText(enumLabel(schema, field.type, value))
  switch (field.type) {
    case 'Int':
    case 'BigInt':
    case 'Float':
    case 'Decimal':
    case 'Boolean':
      return String(value)
    case 'DateTime':
      return quoteText(timestamp(String(value)))
    case 'Bytes':
      return bytes(Buffer.from(String(value), 'base64').toString('hex'))
    case 'String':
    case 'Json':
      return quoteText(String(value))
  }
}

/** An ISO instant as Prisma Migrate writes it: `2020-02-29 12:34:56.789 +00:00`. */
function timestamp(iso: string): string {
  return iso.replace('T', ' ').replace('.000Z', 'Z').replace('Z', ' +00:00')
}

function enumLabel(schema: Schema, name: string, value: JsonScalar): string {
  const found = schema.enums[name]?.values.find((one) => one.name === value)
  if (found === undefined) throw new InternalError(`A default of the enum ${name} is none of its values`)
  return found.label
}
