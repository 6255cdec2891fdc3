import { foundation } from './010-foundation.ts'
import { families } from './020-families.ts'
import { publishing } from './030-publishing.ts'
import { addresses } from './040-addresses.ts'
import { paper } from './050-paper.ts'
import { templates } from './060-templates.ts'
import { corrections } from './070-corrections.ts'
import { activity } from './080-activity.ts'
import type { Migration } from './migration.ts'

/** In order. The last one's version is the registry version this application writes. */
export const migrations: readonly Migration[] = [
  foundation,
  families,
  publishing,
  addresses,
  paper,
  templates,
  corrections,
  activity,
]

export const REGISTRY_VERSION = migrations.at(-1)!.version
