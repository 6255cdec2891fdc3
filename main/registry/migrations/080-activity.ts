import type { Migration } from './migration.ts'

/** The days of what a badge is given for. */
export const activity: Migration = {
  version: 80,
  up: `
    -- First and last day, YYYY-MM-DD; NULL where nobody said.
    ALTER TABLE batch_row ADD COLUMN activity_start TEXT;
    ALTER TABLE batch_row ADD COLUMN activity_end TEXT CHECK (activity_end >= activity_start);
  `,
}
