import type { Migration } from './migration.ts'

/** Issuer, achievements with their versions, recipients, batches, credentials, files, and the log of all changes. */
export const foundation: Migration = {
  version: 10,
  up: `
    CREATE TABLE artwork (
      id          TEXT PRIMARY KEY,
      svg_sha256  TEXT NOT NULL,
      png_sha256  TEXT NOT NULL,
      has_scene   INTEGER NOT NULL CHECK (has_scene IN (0, 1)),
      released_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE issuer (
      id         INTEGER PRIMARY KEY CHECK (id = 1),
      did        TEXT NOT NULL,
      name       TEXT NOT NULL,
      email      TEXT NOT NULL,
      url        TEXT NOT NULL,
      language   TEXT NOT NULL,
      logo_id    TEXT REFERENCES artwork (id),
      created_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE achievement (
      id          TEXT PRIMARY KEY,
      family      TEXT NOT NULL,
      facts       TEXT NOT NULL CHECK (json_valid(facts)),
      art         TEXT CHECK (art IS NULL OR json_valid(art)),
      artwork_id  TEXT NOT NULL REFERENCES artwork (id),
      position    INTEGER NOT NULL,
      archived_at TEXT,
      updated_at  TEXT NOT NULL
    ) STRICT;

    -- What was awarded, exactly as it was on the day: its id is the hash of its content.
    CREATE TABLE achievement_version (
      id             TEXT PRIMARY KEY,
      achievement_id TEXT NOT NULL REFERENCES achievement (id),
      facts          TEXT NOT NULL CHECK (json_valid(facts)),
      art            TEXT CHECK (art IS NULL OR json_valid(art)),
      artwork_id     TEXT NOT NULL REFERENCES artwork (id)
    ) STRICT;

    CREATE TABLE recipient (
      id          TEXT PRIMARY KEY,
      name        TEXT NOT NULL CHECK (name <> ''),
      -- The name without case and accents, for finding; and what tells people apart, for warning of doubles.
      search_name TEXT NOT NULL,
      name_key    TEXT NOT NULL,
      email       TEXT,
      language    TEXT
    ) STRICT;
    CREATE INDEX recipient_name_key ON recipient (name_key);

    CREATE TABLE batch (
      id           TEXT PRIMARY KEY,
      name         TEXT NOT NULL,
      state        TEXT NOT NULL CHECK (state IN ('planned', 'running', 'paused', 'done', 'cancelled')),
      folder       TEXT NOT NULL UNIQUE,
      -- The issuer as it was when planned: a later change of name must not change the bytes of a resumed batch.
      issuer       TEXT NOT NULL CHECK (json_valid(issuer)),
      planned_at   TEXT NOT NULL,
      certificates TEXT
    ) STRICT;

    CREATE TABLE batch_row (
      batch_id      TEXT NOT NULL REFERENCES batch (id),
      row           INTEGER NOT NULL CHECK (row > 0),
      line          INTEGER NOT NULL,
      recipient_id  TEXT NOT NULL REFERENCES recipient (id),
      version_id    TEXT NOT NULL REFERENCES achievement_version (id),
      credential_id TEXT NOT NULL UNIQUE,
      subject_id    TEXT NOT NULL,
      salt          TEXT NOT NULL,
      awarded_on    TEXT NOT NULL,
      valid_until   TEXT,
      evidence      TEXT,
      narrative     TEXT,
      file_stem     TEXT NOT NULL,
      state         TEXT NOT NULL CHECK (state IN ('planned', 'filed', 'failed', 'cancelled')),
      problem       TEXT,
      PRIMARY KEY (batch_id, row),
      CHECK ((state = 'failed') = (problem IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX batch_row_state ON batch_row (batch_id, state, row);

    CREATE TABLE credential (
      id             TEXT PRIMARY KEY,
      batch_id       TEXT NOT NULL,
      row            INTEGER NOT NULL,
      recipient_id   TEXT NOT NULL REFERENCES recipient (id),
      achievement_id TEXT NOT NULL REFERENCES achievement (id),
      awarded_on     TEXT NOT NULL,
      valid_until    TEXT,
      issued_at      TEXT NOT NULL,
      document       TEXT NOT NULL,
      FOREIGN KEY (batch_id, row) REFERENCES batch_row (batch_id, row)
    ) STRICT;
    CREATE UNIQUE INDEX credential_batch_row ON credential (batch_id, row);
    CREATE INDEX credential_achievement ON credential (achievement_id, awarded_on);
    CREATE INDEX credential_awarded_on ON credential (awarded_on, id);
    CREATE INDEX credential_recipient ON credential (recipient_id, achievement_id);

    -- Paths are relative to the workspace and use forward slashes, so that a workspace can move between computers.
    CREATE TABLE credential_file (
      credential_id TEXT NOT NULL REFERENCES credential (id),
      kind          TEXT NOT NULL CHECK (kind IN ('png', 'svg', 'json', 'pdf')),
      path          TEXT NOT NULL,
      sha256        TEXT NOT NULL,
      PRIMARY KEY (credential_id, kind)
    ) STRICT, WITHOUT ROWID;

    -- Append-only: each event's hash covers the one before, so that a change in the past shows.
    CREATE TABLE event (
      id      INTEGER PRIMARY KEY,
      at      TEXT NOT NULL,
      kind    TEXT NOT NULL,
      subject TEXT NOT NULL,
      data    TEXT NOT NULL CHECK (json_valid(data)),
      hash    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_subject ON event (subject, id);
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
    CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  `,
}
