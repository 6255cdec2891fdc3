import type { Migration } from './migration.ts'

/** Looks that a person keeps under a name, to make other families with. */
export const ownStyles: Migration = {
  version: 25,
  up: `
    CREATE TABLE own_style (
      id      TEXT PRIMARY KEY,
      name    TEXT NOT NULL UNIQUE COLLATE NOCASE,
      look    TEXT NOT NULL CHECK (json_valid(look)),
      kept_at TEXT NOT NULL
    ) STRICT;
  `,
}
