import type { Migration } from './migration.ts'

/** Where the issuer publishes, what waits to be sent there, and what was revoked. */
export const publishing: Migration = {
  version: 30,
  up: `
    CREATE TABLE publishing (
      id           INTEGER PRIMARY KEY CHECK (id = 1),
      -- Web address that everything is published below, with / at its end. Without an endpoint it is plain files.
      base         TEXT NOT NULL CHECK (base LIKE 'http%/'),
      endpoint     TEXT,
      visibility   TEXT NOT NULL CHECK (visibility IN ('page', 'page-without-name', 'status-only')),
      -- Whether things are sent by themselves, or only when the person asks: some pay by the megabyte.
      automatic    INTEGER NOT NULL CHECK (automatic IN (0, 1)),
      connected_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE status_list (
      id        TEXT PRIMARY KEY,
      -- The address that credentials name; it never changes, wherever the list is published later.
      address   TEXT NOT NULL UNIQUE,
      -- SHA-256 of the list as the endpoint holds it, as far as this computer knows.
      held      TEXT,
      -- Indices that another computer of the same issuer revoked.
      elsewhere TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(elsewhere)),
      made_at   TEXT NOT NULL
    ) STRICT;

    ALTER TABLE batch_row ADD COLUMN status_list_id TEXT REFERENCES status_list (id);
    ALTER TABLE batch_row ADD COLUMN status_index INTEGER CHECK (status_index >= 0);
    CREATE UNIQUE INDEX batch_row_status ON batch_row (status_list_id, status_index)
      WHERE status_list_id IS NOT NULL;

    -- NULL: as the issuer chose for all.
    ALTER TABLE credential ADD COLUMN visibility TEXT
      CHECK (visibility IN ('page', 'page-without-name', 'status-only'));

    CREATE TABLE revocation (
      credential_id TEXT PRIMARY KEY REFERENCES credential (id),
      reason        TEXT NOT NULL,
      at            TEXT NOT NULL,
      published_at  TEXT
    ) STRICT;

    -- One row for each thing that changed: what is sent is made when it is sent, so the newest state goes out.
    CREATE TABLE outbox (
      seq        INTEGER PRIMARY KEY AUTOINCREMENT,
      kind       TEXT NOT NULL CHECK (kind IN ('issuer', 'achievement', 'credential', 'statusList', 'image', 'erasure')),
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
    CREATE INDEX outbox_state ON outbox (state, seq);
  `,
}
