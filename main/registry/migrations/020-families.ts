import type { Migration } from './migration.ts'

/** Families as they are designed: their documents, every step that led there, and what was released of each badge. */
export const families: Migration = {
  version: 20,
  up: `
    -- A family of older single badges has no document until it is first opened.
    CREATE TABLE family (
      id          TEXT PRIMARY KEY,
      name        TEXT NOT NULL,
      document    TEXT CHECK (document IS NULL OR json_valid(document)),
      -- Counts every change, undo and redo: a window that knows an older one must look again.
      revision    INTEGER NOT NULL CHECK (revision >= 0),
      -- The last step that is carried out; those beyond it can be redone.
      position    INTEGER NOT NULL CHECK (position >= 0),
      updated_at  TEXT NOT NULL,
      archived_at TEXT
    ) STRICT;
    CREATE UNIQUE INDEX family_name ON family (name) WHERE archived_at IS NULL;

    CREATE TABLE family_step (
      family_id TEXT NOT NULL REFERENCES family (id),
      seq       INTEGER NOT NULL CHECK (seq > 0),
      label     TEXT NOT NULL,
      diff      TEXT NOT NULL CHECK (json_valid(diff)),
      at        TEXT NOT NULL,
      PRIMARY KEY (family_id, seq)
    ) STRICT, WITHOUT ROWID;

    -- What a badge was drawn from when it was finished; its picture and facts are the version's.
    CREATE TABLE release (
      achievement_id TEXT NOT NULL REFERENCES achievement (id),
      number         INTEGER NOT NULL CHECK (number > 0),
      version_id     TEXT NOT NULL REFERENCES achievement_version (id),
      member         TEXT NOT NULL CHECK (json_valid(member)),
      look           TEXT NOT NULL CHECK (json_valid(look)),
      at             TEXT NOT NULL,
      PRIMARY KEY (achievement_id, number)
    ) STRICT, WITHOUT ROWID;

    -- The same version in other languages, each with a picture and texts of its own.
    CREATE TABLE release_translation (
      achievement_id TEXT NOT NULL,
      number         INTEGER NOT NULL,
      language       TEXT NOT NULL,
      version_id     TEXT NOT NULL REFERENCES achievement_version (id),
      PRIMARY KEY (achievement_id, number, language),
      FOREIGN KEY (achievement_id, number) REFERENCES release (achievement_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX batch_row_version ON batch_row (version_id, state);

    -- Looks that a person keeps under a name, to make other families with.
    CREATE TABLE own_style (
      id      TEXT PRIMARY KEY,
      name    TEXT NOT NULL UNIQUE COLLATE NOCASE,
      look    TEXT NOT NULL CHECK (json_valid(look)),
      kept_at TEXT NOT NULL
    ) STRICT;
  `,
}
