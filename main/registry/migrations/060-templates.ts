import type { Migration } from './migration.ts'

/** Certificate templates of the person's own, and each state of them that something was printed in. */
export const templates: Migration = {
  version: 60,
  up: `
    CREATE TABLE own_template (
      id         TEXT PRIMARY KEY,
      name       TEXT NOT NULL CHECK (name <> ''),
      document   TEXT NOT NULL,
      -- Counts every change: a window that knows an older one must look again.
      revision   INTEGER NOT NULL CHECK (revision >= 0),
      updated_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE UNIQUE INDEX own_template_name ON own_template (name COLLATE NOCASE) WHERE removed_at IS NULL;

    -- What was on the paper, whatever becomes of the template: the id is the hash of the document.
    CREATE TABLE own_template_edition (
      id          TEXT PRIMARY KEY,
      template_id TEXT NOT NULL REFERENCES own_template (id),
      document    TEXT NOT NULL CHECK (json_valid(document)),
      printed_at  TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER own_template_edition_is_never_changed BEFORE UPDATE ON own_template_edition
      BEGIN SELECT RAISE(ABORT, 'what was printed stays as it was'); END;
  `,
}
