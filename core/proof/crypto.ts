/**
 * The cryptography that `core` asks for and the caller brings; `main/crypto.ts` has it from Node. Browsers verify in
 * their own time, hence the promise.
 */
export interface Crypto {
  /** 32 bytes. A string counts as its UTF-8. */
  readonly sha256: (data: Uint8Array | string) => Uint8Array
  /** `publicKey` has 32 bytes, `signature` 64 (RFC 8032). False, never an error, for a key or signature that cannot be. */
  readonly verifyEd25519: (
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => boolean | Promise<boolean>
}

/** Signs in an issuer's name. The private key stays with whoever made it. */
export interface Signer {
  /** The issuer: `did:key:z6Mk…`. */
  readonly did: string
  /** The key as it is named in a proof: the DID, `#`, and the key again. */
  readonly verificationMethod: string
  /** Ed25519, 64 bytes, the same for the same message. */
  readonly sign: (message: Uint8Array) => Uint8Array
}
