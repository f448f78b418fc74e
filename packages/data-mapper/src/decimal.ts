/** Makes the API's Decimal from text in plain or exponent notation. */
export type DecimalFactory = (text: string) => unknown

let factory: Promise<DecimalFactory> | undefined

/** Loads decimal.js at the first call and gives the factory of its `Decimal`. */
export function loadDecimal(): Promise<DecimalFactory> {
  factory ??= import('decimal.js').then(
    ({ Decimal }) =>
      (text) =>
        new Decimal(text),
  )
  return factory
}
