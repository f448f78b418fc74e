import { skip } from '@hotplan/plan'

/** Whether a value means that its key is left out. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === skip
}

/**
 * Whether a value can be an object of arguments: any object but arrays. Own enumerable keys count, whatever the prototype;
 * one without keys must be an ordinary object, so that a Promise or a Date is not taken for "no conditions".
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether an object without present keys is an ordinary one. */
export function isOrdinary(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}
