/**
 * The signed credential as the text of a QR code on paper: `OB1:`, then base45 of raw deflate (RFC 1951) with a preset
 * dictionary. The exact bytes come back, so paper is checked like a file. The prefix names the dictionary.
 */
import { deflateSync, inflateSync } from 'fflate'
import { StudioError } from '../errors.ts'
import { decodeBase45, encodeBase45, unreadable } from './base45.ts'
import { dictionary1 } from './dictionary1.ts'

const PREFIX = 'OB1:'
const encoder = new TextEncoder()
const dictionary = encoder.encode(dictionary1)
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Raw deflate of a text in UTF-8, with a preset dictionary. */
export type DeflateWith = (text: string, dictionary: Uint8Array) => Uint8Array

/** Memory for a text of this size; the default would clear a table of 64 kB for each code. */
const deflateHere: DeflateWith = (text, preset) =>
  deflateSync(encoder.encode(text), { level: 9, mem: 4, dictionary: preset })

/** `deflate`: a native one takes a quarter of the time, which counts for a hall of people. */
export const packCredential = (json: string, deflate = deflateHere): string =>
  PREFIX + encodeBase45(deflate(json, dictionary))

/** Whether a text that was scanned or pasted is one of our codes, of this or of a later kind. */
export const isPackedCredential = (text: string): boolean => /^OB[1-9][0-9]*:/.test(text)

/** A printed code holds 3 kB; what unpacks to much more was made to fill the memory. */
const MOST_BYTES = 64 * 1024

/** Throws 'paper/newer-code', 'paper/unreadable-code'. */
export function unpackCredential(text: string): string {
  if (!text.startsWith(PREFIX)) {
    if (!isPackedCredential(text)) throw unreadable()
    throw new StudioError(
      'paper/newer-code',
      'This code was made by a newer version of the program. Update the program, then scan it again.',
    )
  }
  const packed = decodeBase45(text.slice(PREFIX.length).replace(/[\r\n]+$/, ''))
  const bytes = inflate(packed)
  if (bytes.length > MOST_BYTES) throw unreadable()
  try {
    return decoder.decode(bytes)
  } catch {
    throw unreadable()
  }
}

function inflate(packed: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { dictionary, out: new Uint8Array(MOST_BYTES + 1) })
  } catch {
    throw unreadable()
  }
}
