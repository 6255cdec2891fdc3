/** One step of the registry's form. Numbered by ten so that a mend can slip between; never edited once released. */
export interface Migration {
  readonly version: number
  readonly up: string
}
