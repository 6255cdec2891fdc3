/** Base45 (RFC 9285): bytes in the letters of a QR code's alphanumeric mode. */
import { StudioError } from '../errors.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0))
const decoder = new TextDecoder()

/** Two bytes become three letters, a last single byte two. */
export function encodeBase45(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil((bytes.length * 3) / 2))
  for (let i = 0, at = 0; i < bytes.length; i += 2) {
    const single = i + 1 === bytes.length
    let rest = single ? bytes[i]! : bytes[i]! * 256 + bytes[i + 1]!
    for (let letter = 0; letter < (single ? 2 : 3); letter++) {
      letters[at++] = LETTERS[rest % 45]!
      rest = Math.floor(rest / 45)
    }
  }
  return decoder.decode(letters)
}

/** Throws 'paper/unreadable-code' for anything that encoding cannot have made. */
export function decodeBase45(text: string): Uint8Array {
  if (text.length % 3 === 1) throw unreadable()
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3))
  for (let i = 0, at = 0; i < text.length; i += 3) {
    const single = i + 2 === text.length
    const value = valueAt(text, i) + valueAt(text, i + 1) * 45 + (single ? 0 : valueAt(text, i + 2) * 2025)
    if (value > (single ? 0xff : 0xffff)) throw unreadable()
    if (!single) bytes[at++] = value >> 8
    bytes[at++] = value & 0xff
  }
  return bytes
}

function valueAt(text: string, index: number): number {
  const value = ALPHABET.indexOf(text[index]!)
  if (value < 0) throw unreadable()
  return value
}

export const unreadable = (): StudioError =>
  new StudioError('paper/unreadable-code', 'This code is damaged or incomplete. Scan it again.')
