import type { Migration } from 'kysely/migration'
import type { Dialect } from '../store.ts'
import { foundation } from './010-foundation.ts'
import { replacements } from './020-replacements.ts'
import { ownedTombstones } from './030-owned-tombstones.ts'

/** In the order of their names, numbered by ten. */
export const migrationsFor = (dialect: Dialect): Record<string, Migration> => ({
  '010-foundation': foundation(dialect),
  '020-replacements': replacements(dialect),
  '030-owned-tombstones': ownedTombstones(dialect),
})
