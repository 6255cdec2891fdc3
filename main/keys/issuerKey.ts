/** The issuer's key of one workspace: locked in its vault, or in memory as a signer. */
import { StudioError } from '#core/errors'
import type { Signer } from '#core/proof/crypto'
import { didKeyOf, verificationMethodOf } from '#core/proof/didKey'
import { readJson } from '../files/readJson.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { Keychain } from '../world.ts'
import { publicKeyOf, signWith } from './signer.ts'
import { openSeed, type Protection, sealSeed, type VaultFile, vaultFile } from './vault.ts'

export interface IssuerKey {
  readonly did: string
  readonly protection: VaultFile['protection']
  readonly unlocked: boolean
  unlock(secret: { passphrase?: string; keychain: Keychain | null }): void
  lock(): void
  /** Throws `keys/locked` until the key is unlocked. */
  signer(): Signer
}

/** Makes a key, writes its vault to `path`, and returns it unlocked. `randomBytes` must be cryptographically strong. */
export function makeIssuerKey(
  path: string,
  protection: Protection,
  randomBytes: (count: number) => Uint8Array,
): IssuerKey {
  const seed = randomBytes(32)
  const did = didKeyOf(publicKeyOf(seed))
  const vault = sealSeed(seed, did, protection, randomBytes(28))
  writeAtomically(path, JSON.stringify(vault, null, 2), { flush: true })
  const key = keyOf(vault)
  key.take(seed)
  return key
}

/** The key as its vault at `path` has it, locked. Throws `keys/vault-damaged`. */
export function readIssuerKey(path: string): IssuerKey {
  return readJson(
    path,
    (vault) => keyOf(vaultFile.parse(vault)),
    (cause) =>
      new StudioError(
        'keys/vault-damaged',
        'The file that holds the key of this workspace is damaged. Put back the folder “keys” from a copy of the workspace.',
        {},
        { cause },
      ),
  )
}

function keyOf(vault: VaultFile): IssuerKey & { take(seed: Uint8Array): void } {
  let signer: Signer | null = null
  const take = (seed: Uint8Array): void => {
    signer = { did: vault.did, verificationMethod: verificationMethodOf(vault.did), sign: signWith(seed) }
    seed.fill(0)
  }
  return {
    did: vault.did,
    protection: vault.protection,
    get unlocked() {
      return signer !== null
    },
    take,
    unlock: (secret) => {
      if (!signer) take(openSeed(vault, secret))
    },
    lock: () => {
      signer = null
    },
    signer: () => {
      if (!signer)
        throw new StudioError('keys/locked', 'The key is locked. Type the passphrase to sign with it.')
      return signer
    },
  }
}
