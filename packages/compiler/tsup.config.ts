import { packageBuild } from '../../tsup.base.ts'

export default packageBuild({ bundled: ['@hotplan/plan', '@hotplan/schema'], shortNames: true })
