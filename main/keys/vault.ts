/**
 * The issuer's private key at rest. The file holds it encrypted under a passphrase (scrypt, AES-256-GCM) or by the
 * system's keychain; the key itself exists only inside the signer that `openVault` returns.
 */
import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import type { Keychain } from '../world.ts'

const base64 = z.base64()

const passphraseVault = z.object({
  format: z.literal(1),
  did: z.string().startsWith('did:key:z6Mk'),
  protection: z.literal('passphrase'),
  kdf: z.object({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 14)
      .max(2 ** 20),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(16),
    salt: base64,
  }),
  cipher: z.literal('aes-256-gcm'),
  iv: base64,
  tag: base64,
  encrypted: base64,
})

const keychainVault = z.object({
  format: z.literal(1),
  did: z.string().startsWith('did:key:z6Mk'),
  protection: z.literal('keychain'),
  encrypted: base64,
})

export const vaultFile = z.discriminatedUnion('protection', [passphraseVault, keychainVault])
export type VaultFile = z.infer<typeof vaultFile>

/** How the key is protected: by what the person remembers, or by what the system keeps. */
export type Protection =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'keychain'; readonly keychain: Keychain }

/** A third of a second on an old laptop (N = 2^17): nothing for a person, much for someone who guesses. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1 }
const SCRYPT_MEMORY = 256 * 1024 * 1024

/** `seed` is the 32-byte Ed25519 private key; `random` brings 28 bytes. */
export function sealSeed(
  seed: Uint8Array,
  did: string,
  protection: Protection,
  random: Uint8Array,
): VaultFile {
  if (protection.kind === 'keychain') {
    const encrypted = Buffer.from(protection.keychain.protect(seed)).toString('base64')
    return { format: 1, did, protection: 'keychain', encrypted }
  }
  const [salt, iv] = [random.subarray(0, 16), random.subarray(16, 28)]
  const cipher = createCipheriv('aes-256-gcm', derive(protection.passphrase, salt, SCRYPT), iv)
  cipher.setAAD(Buffer.from(did))
  const encrypted = Buffer.concat([cipher.update(seed), cipher.final()])
  return {
    format: 1,
    did,
    protection: 'passphrase',
    kdf: { name: 'scrypt', ...SCRYPT, salt: toBase64(salt) },
    cipher: 'aes-256-gcm',
    iv: toBase64(iv),
    tag: toBase64(cipher.getAuthTag()),
    encrypted: toBase64(encrypted),
  }
}

/** The seed, for the signer alone. Throws `keys/wrong-passphrase` or `keys/keychain-refused`. */
export function openSeed(
  vault: VaultFile,
  secret: { passphrase?: string; keychain: Keychain | null },
): Uint8Array {
  if (vault.protection === 'keychain') return openWithKeychain(vault, secret.keychain)
  if (secret.passphrase === undefined) {
    throw new StudioError(
      'keys/passphrase-needed',
      'Type the passphrase of this workspace to sign with its key.',
    )
  }
  const { kdf } = vault
  const key = derive(secret.passphrase, fromBase64(kdf.salt), kdf)
  const decipher = createDecipheriv('aes-256-gcm', key, fromBase64(vault.iv))
  decipher.setAAD(Buffer.from(vault.did))
  decipher.setAuthTag(fromBase64(vault.tag))
  try {
    return Buffer.concat([decipher.update(fromBase64(vault.encrypted)), decipher.final()])
  } catch {
    // GCM cannot tell a wrong passphrase from a damaged file; the first is far likelier.
    throw new StudioError(
      'keys/wrong-passphrase',
      'This is not the passphrase of this workspace. Check the keyboard language and capital letters, then try again.',
    )
  }
}

function openWithKeychain(vault: VaultFile, keychain: Keychain | null): Uint8Array {
  if (!keychain) {
    throw new StudioError(
      'keys/keychain-needed',
      'The key of this workspace is kept by the keychain of the desktop app. Open the workspace there.',
    )
  }
  try {
    return keychain.unprotect(fromBase64(vault.encrypted))
  } catch {
    throw new StudioError(
      'keys/keychain-refused',
      'The keychain of this computer did not give the key back. It may belong to another user or computer.',
    )
  }
}

const derive = (
  passphrase: string,
  salt: Uint8Array,
  { N, r, p }: { N: number; r: number; p: number },
): Buffer =>
  // NFKC: the same passphrase typed on another keyboard may arrive composed differently.
  scryptSync(passphrase.normalize('NFKC'), salt, 32, { N, r, p, maxmem: SCRYPT_MEMORY })

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')
