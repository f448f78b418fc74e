import type { BigIntInput, BytesInput, DateTimeInput, DecimalInput } from './values.ts'

/** The operations of an update, by type. A bare value stands for `set`. Exactly one operation per field; the run time holds this. */

export interface SetUpdate<V> {
  set?: V
}

/** Arithmetic done by the database; null stays null. `V` is a number, `S` what may be set. */
export interface NumberUpdate<V, S = V> extends SetUpdate<S> {
  increment?: V
  decrement?: V
  multiply?: V
  divide?: V
}

export interface StringFieldUpdateOperationsInput extends SetUpdate<string> {}
export interface NullableStringFieldUpdateOperationsInput extends SetUpdate<string | null> {}
export interface BoolFieldUpdateOperationsInput extends SetUpdate<boolean> {}
export interface NullableBoolFieldUpdateOperationsInput extends SetUpdate<boolean | null> {}
export interface IntFieldUpdateOperationsInput extends NumberUpdate<number> {}
export interface NullableIntFieldUpdateOperationsInput extends NumberUpdate<number, number | null> {}
export interface FloatFieldUpdateOperationsInput extends NumberUpdate<number> {}
export interface NullableFloatFieldUpdateOperationsInput extends NumberUpdate<number, number | null> {}
export interface BigIntFieldUpdateOperationsInput extends NumberUpdate<BigIntInput> {}
export interface NullableBigIntFieldUpdateOperationsInput extends NumberUpdate<BigIntInput, BigIntInput | null> {}
export interface DecimalFieldUpdateOperationsInput extends NumberUpdate<DecimalInput> {}
export interface NullableDecimalFieldUpdateOperationsInput extends NumberUpdate<DecimalInput, DecimalInput | null> {}
export interface DateTimeFieldUpdateOperationsInput extends SetUpdate<DateTimeInput> {}
export interface NullableDateTimeFieldUpdateOperationsInput extends SetUpdate<DateTimeInput | null> {}
export interface BytesFieldUpdateOperationsInput extends SetUpdate<BytesInput> {}
export interface NullableBytesFieldUpdateOperationsInput extends SetUpdate<BytesInput | null> {}

/** A list in create data: the list itself, or this. */
export interface ListCreate<V> {
  set: readonly V[]
}

/** A list in update data: the list itself, or one of these. */
export interface ListUpdate<V> {
  set?: readonly V[]
  push?: V | readonly V[]
}
