import { setImmediate } from 'node:timers/promises'
import type { Verification } from '#core/contract/verify'
import type { Checker } from '#core/credential/checker'
import { checkFile as check, checkText as checkIn, type FileChecker } from '#core/verifying/checkFile'
import { dataUri } from '../artwork/dataUri.ts'
import { codesInPicture } from './codesInPicture.ts'

/** One verification for each badge in the file, and one that says so if there is none. */
export const checkFile = (bytes: Uint8Array, checker: Checker): Promise<Verification[]> =>
  check(bytes, withNode(checker))

/** What was pasted or scanned, or is in a file: SVG, JSON, a compact JWS, a web address, or the code of a certificate. */
export const checkText = (text: string, checker: Checker): Promise<Verification[]> =>
  checkIn(text, withNode(checker))

const withNode = (checker: Checker): FileChecker => ({
  ...checker,
  codesInPicture,
  dataUri,
  breathe: () => setImmediate(),
})
