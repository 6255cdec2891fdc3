import type { Database } from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** The same handle, branded: a query that takes a `ReadableDb` cannot write. */
export type ReadableDb = Database & { readonly [readable]: true }
export type WritableDb = ReadableDb & { readonly [writable]: true }
