/** A file of the folder, before it is made. */
export interface PlannedFile {
  /** From the top of the folder, with `/` between folders. */
  readonly path: string
  /** All that the content follows from: as long as it is the same, the file need not be made again. */
  readonly from: string
  readonly make: () => Promise<string | Uint8Array> | string | Uint8Array
}
