/** Microseconds of processor time that the process has taken: on a shared machine a steadier clock than that on the wall. */
export function cpuTimeUs(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}
