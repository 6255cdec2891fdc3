import type { Migration } from './migration.ts'

/** Which credential was given in place of which, and the word about it that is published. */
export const corrections: Migration = {
  version: 70,
  up: `
    -- Counts from the moment the corrected credential is filed; until then it is a plan.
    CREATE TABLE correction (
      replaced_id   TEXT PRIMARY KEY,
      credential_id TEXT NOT NULL UNIQUE REFERENCES batch_row (credential_id),
      planned_at    TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outbox_next (
      seq        INTEGER PRIMARY KEY AUTOINCREMENT,
      kind       TEXT NOT NULL CHECK
        (kind IN ('issuer', 'achievement', 'credential', 'replacement', 'statusList', 'image', 'erasure')),
      -- Bare UUID, DID or SHA-256.
      subject    TEXT NOT NULL,
      -- Of an erasure: what kind of thing it was.
      of         TEXT,
      at         TEXT NOT NULL,
      state      TEXT NOT NULL CHECK (state IN ('waiting', 'published', 'refused')),
      settled_at TEXT,
      code       TEXT,
      problem    TEXT,
      UNIQUE (kind, subject),
      CHECK ((state = 'refused') = (problem IS NOT NULL))
    ) STRICT;
    INSERT INTO outbox_next SELECT seq, kind, subject, of, at, state, settled_at, code, problem FROM outbox;
    -- Numbers that were given once are never given again: an answer on its way must not settle another row.
    DELETE FROM sqlite_sequence WHERE name = 'outbox_next';
    INSERT INTO sqlite_sequence (name, seq) SELECT 'outbox_next', seq FROM sqlite_sequence WHERE name = 'outbox';
    DROP TABLE outbox;
    ALTER TABLE outbox_next RENAME TO outbox;
    CREATE INDEX outbox_state ON outbox (state, seq);

    -- What a batch chooses for all of its credentials; NULL: as the issuer chose.
    ALTER TABLE batch ADD COLUMN visibility TEXT
      CHECK (visibility IN ('page', 'page-without-name', 'status-only'));
  `,
}
