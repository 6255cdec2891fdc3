import type { Db } from './tables.ts'

export type Dialect = 'sqlite' | 'postgres'

export interface Store {
  readonly dialect: Dialect
  readonly db: Db
  /** Overwrites what was deleted where the database still has it: nobody must find a name in its files. */
  forgetDeleted(): Promise<void>
  close(): Promise<void>
}
