import type { QueryEvent } from 'hotplan'
import { expect } from 'vitest'
import { describeBehaviours, failureOf, type Stage } from '../src/describe-behaviours.ts'

const callers = Array.from({ length: 50 }, (_, index) => index)

interface Identified {
  readonly id: unknown
}

/** The ids of profiles, cuids that the client makes, in what is sent from now on. */
function sentIds({ db }: Stage): () => readonly string[] {
  const events: QueryEvent[] = []
  db.$on('query', (event) => events.push(event))
  return () => events.flatMap(({ params }) => params.match(/\bc[a-z0-9]{24}\b/g) ?? [])
}

async function newUser({ db, run }: Stage, name: string): Promise<number> {
  const made = await db.user.create({ data: { email: `${run}:${name}` }, select: { id: true } })
  return (made as { id: number }).id
}

/** A profile whose website others want too, where looking for them finds nothing: they try as often as they may. */
async function taken(stage: Stage): Promise<{ readonly website: string; readonly where: object }> {
  const website = `${stage.run}:taken`
  await stage.db.profile.create({ data: { website, bio: 'mine', userId: await newUser(stage, 'owner') } })
  return { website, where: { website, bio: 'not mine' } }
}

describeBehaviours('ids made by the client', 'blog', (behaviour) => {
  behaviour('are made anew each time an upsert runs again', async (stage) => {
    const { website, where } = await taken(stage)
    const userId = await newUser(stage, 'other')
    const sent = sentIds(stage)
    const failure = await failureOf(stage.db.profile.upsert({ where, create: { website, userId }, update: {} }))
    expect(failure).toMatchObject({ code: 'P2002' })
    expect([sent().length, new Set(sent()).size]).toEqual([3, 3])
  })

  behaviour('are made anew each time a connectOrCreate runs again', async (stage) => {
    const { website, where } = await taken(stage)
    const id = await newUser(stage, 'other')
    const sent = sentIds(stage)
    const profile = { connectOrCreate: { where, create: { website } } }
    const failure = await failureOf(stage.db.user.update({ where: { id }, data: { profile } }))
    expect(failure).toMatchObject({ code: 'P2002' })
    expect([sent().length, new Set(sent()).size]).toEqual([3, 3])
  })

  behaviour('are one for all who upsert one record at once', async (stage) => {
    const userId = await newUser(stage, 'one')
    const upsert = { where: { userId, NOT: { bio: 'not mine' } }, create: { userId, bio: 'mine' }, update: { bio: 'mine' } }
    const made = (await Promise.all(callers.map(() => stage.db.profile.upsert(upsert)))) as readonly Identified[]
    const [kept] = (await stage.db.profile.findMany({ where: { userId } })) as readonly Identified[]
    expect(new Set(made.map(({ id }) => id))).toEqual(new Set([kept?.id]))
  })

  behaviour('are one for all who connect or create one record at once', async ({ db, run }) => {
    const website = `${run}:shared`
    const profile = { connectOrCreate: { where: { website }, create: { website } } }
    const include = { profile: true }
    const made = await Promise.all(
      callers.map((caller) => db.user.create({ data: { email: `${run}:caller ${caller}`, profile }, include })),
    )
    const [kept] = (await db.profile.findMany({ where: { website } })) as readonly Identified[]
    expect(new Set(made.map((user) => (user as { profile: Identified }).profile.id))).toEqual(new Set([kept?.id]))
  })
})
