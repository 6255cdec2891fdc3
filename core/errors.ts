/**
 * What a failed operation throws. The code is for us and for tests; the message is for the person and says what
 * happened, to which thing, and what to do next. Never put a key, a passphrase, a name or an e-mail in `details`.
 */
export type ErrorCode = `${string}/${string}`

export class StudioError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number | boolean>>

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, string | number | boolean>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'StudioError'
    this.code = code
    this.details = details
  }
}

export const isStudioError = (error: unknown): error is StudioError => error instanceof StudioError
