/** The few globals that Node, Electron and browsers share and that `core` may use. No DOM comes in by this door. */
declare class Blob {
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
  text(): Promise<string>
}
declare class File extends Blob {
  constructor(parts: readonly (Uint8Array | string)[], name: string, options?: { type?: string })
  readonly name: string
}
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
  encodeInto(text: string, into: Uint8Array): { read: number; written: number }
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(bytes?: Uint8Array): string
}
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly origin: string
  static canParse(url: string, base?: string): boolean
}
interface AbortSignal {
  readonly aborted: boolean
}
