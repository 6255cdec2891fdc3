/** Follows a stream of progress to its result. */
export async function follow<Step, Result>(
  stream: AsyncIterator<Step, Result>,
  see: (step: Step) => void,
): Promise<Result> {
  for (;;) {
    const step = await stream.next()
    if (step.done) return step.value
    see(step.value)
  }
}
