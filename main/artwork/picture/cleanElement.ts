/** An element as it goes into the clean document. */
export interface CleanElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly CleanElement[]
}
