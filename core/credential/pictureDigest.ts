/**
 * The digest of a released picture as a URI (RFC 6920): it stands as the picture's id in a credential, so that the
 * signature covers the picture itself and no server has to keep it.
 */
import { base64urlnopad, hex } from '@scure/base'

/** `sha256` in 64 hexadecimal digits. */
export const pictureUri = (sha256: string): string =>
  `ni:///sha-256;${base64urlnopad.encode(hex.decode(sha256))}`

/** The digest in hexadecimal digits, or undefined if the URI is of another kind. */
export function digestOfPictureUri(uri: string): string | undefined {
  const encoded = /^ni:\/\/\/sha-256;([A-Za-z0-9_-]{43})$/.exec(uri)?.[1]
  return encoded === undefined ? undefined : hexOf(encoded)
}

/** The last letter has two spare bits; only one way to write them is right. */
function hexOf(encoded: string): string | undefined {
  try {
    return hex.encode(base64urlnopad.decode(encoded))
  } catch {
    return undefined
  }
}
