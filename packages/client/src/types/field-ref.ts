declare const fieldType: unique symbol

/**
 * A column in place of a value in a filter: `db.user.fields.name`. `Type` is the field's type in the schema (`Int`, `Role`, `String[]`);
 * a filter takes references to fields of its own type and model.
 */
export interface FieldRef<Model extends string, Type extends string> {
  readonly model: Model
  readonly field: string
  readonly [fieldType]?: Type
}
