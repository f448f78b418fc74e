import { type Attribute, attributeOf, type Declaration } from './declarations.ts'
import type { Datamodel } from './dmmf.ts'
import type { SchemaFile } from './parser.ts'

/**
 * A unique field put into ignored models before they are parsed: they may lack a usable key, which is often why they are
 * ignored. Taken out again by {@link withoutStandIns}.
 */
const standIn = 'hotplanStandInKey'

/** Whether anything is marked `@ignore` or `@@ignore`. */
export function hasIgnored(declarations: readonly Declaration[]): boolean {
  return declarations.some(
    (declaration) =>
      attributeOf(declaration, 'ignore') !== undefined ||
      declaration.members.some((member) => attributeOf(member, 'ignore') !== undefined),
  )
}

/** The files without their ignore attributes, so that the parser shows what queries shall not see but tables have. */
export function revealIgnored(files: readonly SchemaFile[], declarations: readonly Declaration[]): readonly SchemaFile[] {
  return files.map((file, index) => {
    const edits = declarations.filter((declaration) => declaration.file === index).flatMap(editsOf)
    return { path: file.path, text: applyEdits(file.text, edits) }
  })
}

/** A data model without the keys that {@link revealIgnored} put in. */
export function withoutStandIns(datamodel: Datamodel): Datamodel {
  return {
    ...datamodel,
    models: datamodel.models.map((model) => ({ ...model, fields: model.fields.filter((field) => field.name !== standIn) })),
    indexes: datamodel.indexes.filter((index) => !index.fields.some((field) => field.name === standIn)),
  }
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

function editsOf(declaration: Declaration): readonly Edit[] {
  const ofMembers = declaration.members.flatMap((member) => attributeOf(member, 'ignore') ?? []).map(removal)
  const whole = attributeOf(declaration, 'ignore')
  if (whole === undefined) return ofMembers
  const key: Edit = { start: declaration.end, end: declaration.end, text: `${standIn} Int @unique\n` }
  return [...ofMembers, removal(whole), key]
}

function removal(attribute: Attribute): Edit {
  return { start: attribute.start, end: attribute.end, text: '' }
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = edits.toSorted((left, right) => right.start - left.start)
  return fromTheEnd.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text)
}
