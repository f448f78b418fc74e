const scalars = `
  id        Int      @id @default(autoincrement())
  email     String   @unique
  name      String?
  kind      Kind     @default(A)
  active    Boolean  @default(true)
  views     Int      @default(0)
  rating    Float?
  price     Decimal?
  big       BigInt   @default(0)
  data      Json?
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
`

/**
 * Enum and models of a schema: `count` models of equal size, each with twelve scalar fields, a required and an optional relation
 * to others, and the lists at their other sides. Every model can be reached from every other.
 */
export function modelSchema(count: number): string {
  const models = Array.from({ length: count }, (_, index) => modelText(index, count))
  return `enum Kind {\n  A\n  B\n  C\n}\n\n${models.join('\n')}`
}

function modelText(index: number, count: number): string {
  const parent = (index + count - 1) % count
  const child = (index + 1) % count
  const lists = Array.from({ length: count }, (_, other) => other)
    .filter((other) => optionalTarget(other, count) === index)
    .map((other) => `  others${other} M${other}[] @relation("other${other}")`)
  return `model M${index} {${scalars}
  parentId Int
  parent   M${parent} @relation("parent${index}", fields: [parentId], references: [id])
  otherId  Int?
  other    M${optionalTarget(index, count)}? @relation("other${index}", fields: [otherId], references: [id])
  children M${child}[] @relation("parent${child}")
${lists.join('\n')}
  @@unique([parentId, name], name: "parentName")
}
`
}

/** Spreads the optional relations over the models, so that they do not run beside the required ones. */
function optionalTarget(index: number, count: number): number {
  return (index * 7 + 3) % count
}
