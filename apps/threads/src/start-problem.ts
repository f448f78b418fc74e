/** Something the person who starts the application can put right; the message is all that is shown. */
export class StartProblem extends Error {
  override readonly name: string = 'StartProblem'
}
