/** The kind of an error and the lines of code that led to it, without its words: they may hold what nobody should log. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an error of no kind'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return [`${error.name}${code}`, ...places].join('\n')
}
