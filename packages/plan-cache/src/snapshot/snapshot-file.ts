import { StoreError } from '@hotplan/plan'

/** Replaces a file as a whole, so that a reader sees the old content or the new and never a part. Creates its folder. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const { mkdir, open, rename, rm } = await import('node:fs/promises')
  const { dirname } = await import('node:path')
  const temporary = `${path}.${process.pid}-${performance.now().toString(36).replace('.', '')}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    const meta = { path }
    throw new StoreError('STORE.UNAVAILABLE', `The snapshot could not be written to ${path}.`, { cause: error, meta })
  }
}

/** The content of a file, or the reason why there is none. */
export async function readWhole(path: string): Promise<{ readonly bytes: Uint8Array } | { readonly ignored: string }> {
  const { readFile } = await import('node:fs/promises')
  try {
    return { bytes: await readFile(path) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return { ignored: code === 'ENOENT' ? `there is no file ${path}` : `the file ${path} cannot be read (${code ?? 'unknown'})` }
  }
}
