import type { Migration } from './migration.ts'

/** What stands on paper for credentials that are too rich for its code, and which certificates were printed when. */
export const paper: Migration = {
  version: 50,
  up: `
    -- The signed short form, for the few that need one.
    ALTER TABLE credential ADD COLUMN short_form TEXT;

    -- A certificate that was written to a file. Days, not instants: one printing of a batch takes many files.
    CREATE TABLE certificate_print (
      credential_id TEXT PRIMARY KEY REFERENCES credential (id) ON DELETE CASCADE,
      -- The day of the print that counts as the first; everything later is a reprint.
      first_on      TEXT NOT NULL,
      last_on       TEXT NOT NULL,
      times         INTEGER NOT NULL CHECK (times > 0),
      CHECK (last_on >= first_on)
    ) STRICT, WITHOUT ROWID;

    -- Until now only the event of a batch told that its people were printed.
    INSERT INTO certificate_print
      SELECT c.id, substr(min(e.at), 1, 10), substr(max(e.at), 1, 10), count(*)
      FROM event e JOIN credential c ON c.batch_id = e.subject AND c.issued_at <= e.at
      WHERE e.kind = 'certificate-printed' GROUP BY c.id;
  `,
}
