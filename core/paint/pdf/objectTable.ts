/** Where each object of a PDF is: at an offset, or in an object stream. It becomes the cross-reference stream (ISO 32000-1, 7.5.8). */
export class ObjectTable {
  /** Bytes of an entry's kind, of its offset or stream, and of its index within the stream. */
  static readonly WIDTHS = '1 5 1'
  static readonly #SIZE = 7
  #entries: Uint8Array

  /** Begins with what another knows. */
  constructor(base?: ObjectTable) {
    this.#entries = base ? base.#entries.slice() : new Uint8Array(256 * ObjectTable.#SIZE)
  }

  put(number: number, offset: number): void {
    this.#entry(number, 1, offset, 0)
  }

  putInside(number: number, stream: number, index: number): void {
    this.#entry(number, 2, stream, index)
  }

  bytes(count: number): Uint8Array {
    this.#reach(count)
    return this.#entries.subarray(0, count * ObjectTable.#SIZE)
  }

  #entry(number: number, kind: number, value: number, index: number): void {
    this.#reach(number + 1)
    const at = number * ObjectTable.#SIZE
    this.#entries[at] = kind
    this.#entries[at + 1] = value / 2 ** 32
    this.#entries[at + 2] = value >>> 24
    this.#entries[at + 3] = value >>> 16
    this.#entries[at + 4] = value >>> 8
    this.#entries[at + 5] = value
    this.#entries[at + 6] = index
  }

  #reach(count: number): void {
    if (count * ObjectTable.#SIZE <= this.#entries.length) return
    const larger = new Uint8Array(Math.max(count * ObjectTable.#SIZE, this.#entries.length * 2))
    larger.set(this.#entries)
    this.#entries = larger
  }
}
