import type { Db } from './tables.ts'

export type Dialect = 'sqlite' | 'postgres'

export interface Store {
  readonly dialect: Dialect
  readonly db: Db
  /** Whether what was deleted stays in the files until `rewrite`. */
  readonly keepsDeleted: boolean
  /** Lets go of what was deleted, soon after. In SQLite nothing of it is left in the files. */
  forgetDeleted(): Promise<void>
  /** Writes the files anew, so that nothing deleted is left in them. Others wait as long as it takes. */
  rewrite(): Promise<void>
  /** Does this while no other program does the same with this database. */
  alone(work: () => Promise<void>): Promise<void>
  close(): Promise<void>
}
