/** A count as people read it: 12,000. */
export const count = (value: number): string => value.toLocaleString('en')

/** `1 page`, `12,000 pages`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`
