/** What must be known of each row to compare it with the others. Rows are numbered from 0 here. */
export interface Comparable {
  readonly count: number
  /** Equal numbers mean equal names; 0 is no name. */
  readonly names: readonly number[]
  /** Equal numbers mean equal addresses; 0 is none. */
  readonly emails: readonly number[]
  /** Equal numbers mean the same achievement; 0 is unclear. */
  readonly badges: readonly number[]
  /** Rows that do not count, because they are left out. */
  readonly leftOut: ReadonlySet<number>
}

export interface Relations {
  /** The first earlier row that is taken for the same person and badge, or -1. */
  readonly sameAs: Int32Array
  /** A row of somebody else with the same address, or -1. */
  readonly sharesEmailWith: Int32Array
}

/**
 * Compares every row with every other in one pass. Two rows are the same when name and badge are, unless both have
 * an address and these differ.
 */
export function relateRows(rows: Comparable): Relations {
  return { sameAs: findSame(rows), sharesEmailWith: findSharedEmails(rows) }
}

/** More than there are rows, so that two numbers make one key. */
const KEYS = 2 ** 22

function findSame({ count, names, emails, badges, leftOut }: Comparable): Int32Array {
  const sameAs = new Int32Array(count).fill(-1)
  const first = new Map<number, number>()
  const firstByEmail = new Map<number, number>()
  for (let row = 0; row < count; row++) {
    const name = names[row]!
    const badge = badges[row]!
    const email = emails[row]!
    if (name === 0 || badge === 0 || leftOut.has(row)) continue
    const person = name * KEYS + badge
    const earliest = first.get(person)
    if (earliest === undefined) first.set(person, row)
    const withoutEmail = (earliest ?? row) * KEYS
    const withEmail = withoutEmail + email
    const same = email === 0 ? earliest : lower(firstByEmail.get(withEmail), firstByEmail.get(withoutEmail))
    if (same !== undefined) sameAs[row] = same
    if (!firstByEmail.has(withEmail)) firstByEmail.set(withEmail, row)
  }
  return sameAs
}

const lower = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b)

function findSharedEmails({ count, names, emails, leftOut }: Comparable): Int32Array {
  const shares = new Int32Array(count).fill(-1)
  const first = new Map<number, number>()
  const other = new Map<number, number>()
  for (let row = 0; row < count; row++) {
    const email = emails[row]!
    if (email === 0 || names[row] === 0 || leftOut.has(row)) continue
    const place = first.get(email)
    if (place === undefined) first.set(email, row)
    else if (names[place] !== names[row] && !other.has(email)) other.set(email, row)
  }
  for (let row = 0; row < count; row++) {
    const place = first.get(emails[row]!)
    const somebodyElse = other.get(emails[row]!)
    if (place === undefined || somebodyElse === undefined || leftOut.has(row)) continue
    shares[row] = names[place] === names[row] ? somebodyElse : place
  }
  return shares
}
