/** Whether a report says that the server no longer knows a statement as it was prepared. Nothing of it has been run then. */
export function isStale(report: unknown): boolean {
  const { code, message } = report as { readonly code?: unknown; readonly message?: unknown }
  return code === '26000' || (code === '0A000' && String(message).includes('cached plan'))
}
