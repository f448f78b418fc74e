import { copyArgs } from './copy-args.ts'
import type { QueryHook } from './extension.ts'

/** What a hook is told of the call. */
export interface HookedCall {
  readonly model: string | undefined
  readonly operation: string
}

/** Calls the first hook; each goes on to the next by its `query`, the last to `run`. */
export async function passHooks(
  hooks: readonly QueryHook[],
  call: HookedCall,
  args: unknown,
  run: (args: unknown) => Promise<unknown>,
): Promise<unknown> {
  const [hook, ...rest] = hooks
  if (hook === undefined) return run(args)
  return hook({ ...call, args: copyArgs(args ?? {}), query: (next) => passHooks(rest, call, next, run) })
}
