import { StoreError } from '@hotplan/plan'

/** A module, or a function that gives it: for bundlers that cannot follow the import, and for other versions of a package. */
export type Lib<T> = T | (() => T | Promise<T>)

/** The given library, or else the optional package, imported now. */
export async function loadPackage<T extends object>(
  store: string,
  name: string,
  lib: Lib<T> | undefined,
  load: () => Promise<unknown>,
): Promise<T> {
  if (lib !== undefined) return typeof lib === 'function' ? await lib() : lib
  try {
    return (await load()) as T
  } catch (error) {
    if (!isMissing(error, name)) throw error
    const message = `The ${store} store needs the package \`${name}\`, which is not installed. Run \`npm install ${name}\`.`
    throw new StoreError('STORE.MISSING_PACKAGE', message, { cause: error, meta: { store, package: name } })
  }
}

/** Not so where the package is there and lacks a package of its own. */
function isMissing(error: unknown, name: string): boolean {
  const { code, message } = error as NodeJS.ErrnoException
  const isNotFound = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
  return isNotFound && message.includes(`'${name}'`)
}
