import { access, constants, readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** Where Debian and Homebrew keep programs they do not put on the path: one folder per version, newest first. */
const versionedFolders = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

const plainFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin', '/opt/homebrew/bin', '/usr/local/bin']

async function versionFolders(): Promise<readonly string[]> {
  const found = await Promise.all(
    versionedFolders.map(async (folder) => {
      const versions = await readdir(folder).catch(() => [])
      return versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true })).map((version) => join(folder, version, 'bin'))
    }),
  )
  return found.flat()
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

/** The first folder that holds all the named programs: the path first, then where systems hide servers. */
export async function findBinaries(...names: readonly [string, ...string[]]): Promise<string | undefined> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.includes('node_modules'))
  for (const folder of [...path, ...(await versionFolders()), ...plainFolders]) {
    const present = await Promise.all(names.map((name) => isExecutable(join(folder, name))))
    if (present.every(Boolean)) return folder
  }
  return undefined
}
