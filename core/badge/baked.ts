/** What was found inside a baked badge, PNG or SVG. */
export interface Baked {
  readonly version: 2 | 3
  /** Credential or assertion as JSON, as a compact JWS, or (2.0) its web address; undefined if it cannot be read. */
  readonly text: string | undefined
  /** How many there are; the standard allows one. */
  readonly count: number
  /** False if a checksum of the file says that something was changed on the way. */
  readonly intact: boolean
}
