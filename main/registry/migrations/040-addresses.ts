import type { Migration } from './migration.ts'

/** Postal addresses, of those who are sent their certificate by post. */
export const addresses: Migration = {
  version: 40,
  up: `
    ALTER TABLE recipient ADD COLUMN address TEXT CHECK (address <> '');
  `,
}
