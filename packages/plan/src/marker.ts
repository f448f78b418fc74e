import type { NullMarker } from './shape.ts'

const nullMarkerBrand: unique symbol = Symbol.for('hotplan.nullMarker')
const fieldReferenceBrand: unique symbol = Symbol.for('hotplan.fieldReference')

/** A stand-in for one of the nulls of a Json field. Recognise it with {@link nullMarkerOf}: the class may exist twice. */
export class NullMarkerValue {
  readonly marker: NullMarker

  constructor(marker: NullMarker) {
    this.marker = marker
    Object.defineProperty(this, nullMarkerBrand, { value: marker })
  }
}

/** SQL NULL in a Json field. */
export const DbNull: NullMarkerValue = new NullMarkerValue('DbNull')
/** The JSON value `null` in a Json field. */
export const JsonNull: NullMarkerValue = new NullMarkerValue('JsonNull')
/** Either of them; in filters only. */
export const AnyNull: NullMarkerValue = new NullMarkerValue('AnyNull')

/** Which null a value stands for, or undefined where it is no marker. */
export function nullMarkerOf(value: unknown): NullMarker | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return (value as { readonly [nullMarkerBrand]?: NullMarker })[nullMarkerBrand]
}

/** A column in place of a value in a filter: `db.user.fields.name`. */
export class FieldReference {
  readonly model: string
  readonly field: string

  constructor(model: string, field: string) {
    this.model = model
    this.field = field
    Object.defineProperty(this, fieldReferenceBrand, { value: true })
  }
}

/** Whether a value is a field reference, also one of another copy of this package. */
export function isFieldReference(value: unknown): value is FieldReference {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { readonly [fieldReferenceBrand]?: true })[fieldReferenceBrand] === true
  )
}

/** Means "leave this key out" wherever it stands, like `undefined`. */
export const skip: unique symbol = Symbol.for('hotplan.skip')
