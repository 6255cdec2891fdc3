import { posix } from 'node:path'

/** The file that an address of `core/sync/addresses.ts` is kept in. */
export const fileOf = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address)

/**
 * How a page names another file of the folder, so that links work at any address and on a memory stick, where no server
 * finds the `index.html` of a folder.
 */
export const relativeAddress = (from: string, to: string): string =>
  posix.relative(posix.dirname(fileOf(from)), fileOf(to)) || posix.basename(fileOf(to))
