import { HTTPException } from 'hono/http-exception'
import { isHotplanError } from 'hotplan'
import { noSuchThread } from '../threads/write-thread.ts'
import { RequestProblem } from './problem.ts'

/** What to tell the client about an error. Errors nobody foresaw become a 500 that says nothing about the inside. */
export function problemOf(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (error instanceof HTTPException) return problemOfHono(error)
  if (!isHotplanError(error)) return unforeseen()
  switch (error.code) {
    case 'P2002':
      return conflict(error.meta['target'])
    case 'P2025':
      return noSuchThread()
    case 'P1001':
    case 'P1017':
    case 'P2024':
      return new RequestProblem(503, 'DATABASE_UNAVAILABLE', 'The database cannot be reached; try again')
    default:
      return unforeseen()
  }
}

function problemOfHono({ status }: HTTPException): RequestProblem {
  if (status === 403) return new RequestProblem(403, 'FOREIGN_ORIGIN', 'Forms are accepted from this site only')
  if (status === 413) return new RequestProblem(413, 'TOO_LARGE', 'The body is larger than 100 kB')
  return status < 500 ? new RequestProblem(400, 'INVALID_INPUT', 'The request cannot be read') : unforeseen()
}

function conflict(target: unknown): RequestProblem {
  // Of a compound key the last field is what the client chose; those before say in which tenant.
  const field: unknown = Array.isArray(target) ? target.at(-1) : undefined
  const path = field === undefined ? undefined : `body.${String(field)}`
  return new RequestProblem(409, 'CONFLICT', `There is one with the same ${String(field ?? 'key')} already`, path)
}

function unforeseen(): RequestProblem {
  return new RequestProblem(500, 'INTERNAL', 'Something went wrong; the log of the server has the details')
}
