/**
 * Which badges of an issuer count no more, as one signed list of bits in which no badge is named.
 * Bitstring Status List v1.0, https://www.w3.org/TR/vc-bitstring-status-list/
 */
import { base64urlnopad } from '@scure/base'
import { Gunzip, gzipSync } from 'fflate'
import { z } from 'zod'
import { StudioError } from '../errors.ts'
import type { JsonObject } from '../proof/json.ts'
import { wholeSeconds } from '../proof/wholeSeconds.ts'

/** The least a list may have, so that one bit does not point to one of a few people (section 6.1). */
export const LIST_LENGTH = 131_072
/** No list that is read may be longer: a few kilobytes of gzip can unpack to gigabytes. */
const MOST_BYTES = 16 * 1024 * 1024

/** Where a credential says its bit is. */
export interface StatusEntry {
  readonly purpose: 'revocation' | 'suspension'
  readonly index: number
  /** Address of the list. */
  readonly list: string
}

/** As it stands in a credential. Its id must differ from the list's address, and the official schema asks for one. */
export const credentialStatusOf = ({ purpose, index, list }: StatusEntry) => ({
  id: `${list}#${index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: purpose,
  statusListIndex: String(index),
  statusListCredential: list,
})

export interface StatusListFacts {
  /** The address it is published at. */
  readonly address: string
  readonly issuer: string
  /** The instant that it speaks of. */
  readonly asOf: string
  /** From then on a newer list should be asked for. */
  readonly until: string
  readonly purpose: StatusEntry['purpose']
  readonly revoked: Iterable<number>
}

/** An unsigned BitstringStatusListCredential (section 3.2). The same facts give the same bytes. */
export function draftStatusList({ address, issuer, asOf, until, purpose, revoked }: StatusListFacts) {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: wholeSeconds(asOf),
    validUntil: wholeSeconds(until),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodeBits(bitsOf(revoked)),
    },
  }
}

function bitsOf(indices: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(LIST_LENGTH / 8)
  for (const index of indices) {
    if (!Number.isInteger(index) || index < 0 || index >= LIST_LENGTH) {
      throw new Error(`A status list has no index ${index}`)
    }
    bits[index >> 3]! |= 0x80 >> (index & 7)
  }
  return bits
}

/** Index 0 is the left-most bit. */
export const isSet = (bits: Uint8Array, index: number): boolean =>
  ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0

const encodeBits = (bits: Uint8Array): string => `u${base64urlnopad.encode(gzipSync(bits, { mtime: 0 }))}`

export interface StatusListReading {
  readonly issuer: string
  readonly address: string | null
  readonly purposes: readonly string[]
  readonly bits: Uint8Array
  readonly asOf: Date | null
  readonly until: Date | null
}

/** Throws 'credential/status-list' for anything but a well-formed list. */
export function readStatusList(document: JsonObject): StatusListReading {
  const { data } = listCredential.safeParse(document)
  if (!data) throw unreadable('it is not a list of revoked badges')
  const { credentialSubject, issuer, id, validFrom, validUntil } = data
  return {
    issuer: typeof issuer === 'string' ? issuer : issuer.id,
    address: id ?? null,
    purposes: [credentialSubject.statusPurpose].flat(),
    bits: decodeBits(credentialSubject.encodedList),
    asOf: validFrom === undefined ? null : new Date(validFrom),
    until: validUntil === undefined ? null : new Date(validUntil),
  }
}

function decodeBits(encoded: string): Uint8Array {
  try {
    return gunzipped(base64urlnopad.decode(encoded.replace(/^u/, '')))
  } catch (error) {
    throw unreadable('its bits are damaged', error)
  }
}

/** In small steps, as the size that a gzip file states about itself is anybody's claim. */
function gunzipped(bytes: Uint8Array): Uint8Array {
  const STEP = 4096
  const chunks: Uint8Array[] = []
  let length = 0
  let ended = false
  const gunzip = new Gunzip((chunk, last) => {
    length += chunk.length
    if (length > MOST_BYTES) throw new Error('too long')
    chunks.push(chunk)
    ended ||= last
  })
  for (let at = 0; at < bytes.length; at += STEP) {
    gunzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  }
  if (!ended || length * 8 < LIST_LENGTH) throw new Error('too short')
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const instant = z.iso.datetime({ offset: true })

const listCredential = z.object({
  id: z.string().optional(),
  type: z.array(z.string()).refine((types) => types.includes('BitstringStatusListCredential')),
  issuer: z.union([z.string(), z.object({ id: z.string() })]),
  validFrom: instant.optional(),
  validUntil: instant.optional(),
  credentialSubject: z.object({
    type: z.union([z.literal('BitstringStatusList'), z.array(z.string())]),
    statusPurpose: z.union([z.string(), z.array(z.string())]),
    encodedList: z.string(),
  }),
})

const unreadable = (why: string, cause?: unknown): StudioError =>
  new StudioError(
    'credential/status-list',
    `The list of revoked badges cannot be read: ${why}.`,
    { why },
    { cause },
  )
