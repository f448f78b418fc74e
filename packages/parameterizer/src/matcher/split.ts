import { distinguish } from './distinguish.ts'
import type { Pattern } from './pattern.ts'
import { type Answer, answerOf, keyCount, type Question } from './question.ts'

export interface Split<T> {
  readonly question: Question
  readonly groups: ReadonlyMap<Answer, readonly T[]>
}

interface Patterned {
  readonly pattern: Pattern
}

/** Patterns that a question is sought in, and that it is judged by: the choice of a question needs no more of thousands. */
const proposing = 4
const judging = 16
/** So many matchers, asked in turn, read rows no more often than a question about their columns and the matcher after it. */
const askedInTurn = 3

/** The question that tells most for its cost, with the groups of equal answers; undefined where no question tells anything. */
export function bestSplit<T extends Patterned>(members: readonly T[]): Split<T> | undefined {
  if (members.length < 2) return undefined
  const sample = spread(members, judging)
  const scored = proposals(spread(members, proposing)).flatMap((question) => {
    if (question.kind === 'columns' && members.length <= askedInTurn) return []
    const score = scoreOf(question, sample)
    return score > 0 ? [{ question, score }] : []
  })
  for (const { question } of scored.sort((left, right) => right.score - left.score)) {
    const groups = grouped(question, members)
    if (groups !== undefined && groups.size > 1) return { question, groups }
  }
  return undefined
}

function proposals(members: readonly Patterned[]): readonly Question[] {
  const byName = new Map<string, Question>()
  const [first, ...others] = members
  for (const other of others) {
    for (const question of distinguish((first as Patterned).pattern, other.pattern)) {
      const name = `${question.kind} ${question.path.join('.')} ${question.kind === 'has' ? question.key : ''}`
      if (!byName.has(name)) byName.set(name, question)
    }
  }
  return [...byName.values()]
}

/** Bits that the answer tells per nanosecond that asking takes; zero where it tells nothing or some pattern has no certain answer. */
function scoreOf(question: Question, members: readonly Patterned[]): number {
  const groups = grouped(question, members)
  if (groups === undefined) return 0
  let bits = Math.log2(members.length)
  for (const { length } of groups.values()) bits -= (length / members.length) * Math.log2(length)
  return bits / costOf(question, members)
}

/** About the nanoseconds of asking, as measured: a step of a path, a look into the table of answers, a key. */
function costOf(question: Question, members: readonly Patterned[]): number {
  const walk = 12 + 4 * question.path.length
  switch (question.kind) {
    case 'has':
    case 'form':
      return walk
    case 'keys': {
      const keys = members.reduce((sum, { pattern }) => sum + keyCount(pattern, question.path), 0)
      return walk + (12 * keys) / members.length
    }
    case 'names':
      return walk + 150
    case 'columns':
      return walk + 5000
  }
}

function grouped<T extends Patterned>(question: Question, members: readonly T[]): Map<Answer, T[]> | undefined {
  const groups = new Map<Answer, T[]>()
  for (const member of members) {
    const answer = answerOf(question, member.pattern)
    if (answer === 'unknown') return undefined
    const group = groups.get(answer)
    if (group === undefined) groups.set(answer, [member])
    else group.push(member)
  }
  return groups
}

function spread<T>(members: readonly T[], count: number): readonly T[] {
  if (members.length <= count) return members
  return Array.from({ length: count }, (_, index) => members[Math.floor((index * members.length) / count)] as T)
}
