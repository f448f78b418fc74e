import { QueryError } from '@hotplan/plan'

/** A library given by the caller: the module, or a function that returns it or a promise of it. */
export type Library<T> = T | (() => T | Promise<T>)

/**
 * The module of an optional package, from the `lib` option where there is one.
 * @throws {@link QueryError} `DRIVER.MISSING_PACKAGE` where the package is not installed
 */
export async function loadLibrary<T>(name: string, lib: Library<T> | undefined, load: () => Promise<T>): Promise<T> {
  if (lib !== undefined) return isLoader(lib) ? lib() : lib
  try {
    return await load()
  } catch (error) {
    throw missingPackage(name, error)
  }
}

/** Classes are functions too, so modules that are one class cannot be told apart; none of the libraries is. */
function isLoader<T>(lib: Library<T>): lib is () => T | Promise<T> {
  return typeof lib === 'function'
}

export function missingPackage(name: string, cause: unknown): QueryError {
  return new QueryError(
    'DRIVER.MISSING_PACKAGE',
    `This driver needs the package "${name}", which could not be loaded; run "npm install ${name}".`,
    { cause, meta: { package: name } },
  )
}
