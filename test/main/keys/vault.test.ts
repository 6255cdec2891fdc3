import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeIssuerKey, readIssuerKey } from '../../../main/keys/issuerKey.ts'
import { openSeed, sealSeed } from '../../../main/keys/vault.ts'
import type { Keychain } from '../../../main/world.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'

const PASSPHRASE = 'sininen vene kulkee hiljaa'
const random = (count: number): Uint8Array => new Uint8Array(randomBytes(count))
const DID = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'

/** Stands where a system's keychain would: reversible, and useless to anyone else. */
const keychain: Keychain = {
  protect: (secret) => secret.map((byte) => byte ^ 0x5a),
  unprotect: (blob) => blob.map((byte) => byte ^ 0x5a),
}

test('a key comes back with its passphrase and signs as before', () => {
  const path = join(temporaryFolder(), 'issuer-key.json')
  const made = makeIssuerKey(path, { kind: 'passphrase', passphrase: PASSPHRASE }, random)
  const signature = made.signer().sign(Buffer.from('message'))

  const read = readIssuerKey(path)
  expect(read.did).toBe(made.did)
  expect(read.unlocked).toBe(false)
  expect(() => read.signer()).toThrow(expect.objectContaining({ code: 'keys/locked' }))
  read.unlock({ passphrase: PASSPHRASE, keychain: null })
  expect(Buffer.from(read.signer().sign(Buffer.from('message')))).toEqual(Buffer.from(signature))
  read.lock()
  expect(() => read.signer()).toThrow(expect.objectContaining({ code: 'keys/locked' }))
})

test('a wrong passphrase is refused with words, and the key stays locked', () => {
  const path = join(temporaryFolder(), 'issuer-key.json')
  makeIssuerKey(path, { kind: 'passphrase', passphrase: PASSPHRASE }, random)
  const key = readIssuerKey(path)
  const wrong = (): void => key.unlock({ passphrase: `${PASSPHRASE}!`, keychain: null })
  expect(wrong).toThrow(expect.objectContaining({ code: 'keys/wrong-passphrase' }))
  expect(key.unlocked).toBe(false)
})

test('a passphrase typed with composed or decomposed letters is the same passphrase', () => {
  const seed = random(32)
  const vault = sealSeed(
    seed,
    DID,
    { kind: 'passphrase', passphrase: 'mökki järvellä'.normalize('NFC') },
    random(28),
  )
  const opened = openSeed(vault, { passphrase: 'mökki järvellä'.normalize('NFD'), keychain: null })
  expect(Buffer.from(opened)).toEqual(Buffer.from(seed))
})

test('neither key nor passphrase can be found in the file', () => {
  const seed = random(32)
  const text = JSON.stringify(sealSeed(seed, DID, { kind: 'passphrase', passphrase: PASSPHRASE }, random(28)))
  expect(text).not.toContain(PASSPHRASE)
  expect(text).not.toContain(Buffer.from(seed).toString('base64'))
  expect(text).not.toContain(Buffer.from(seed).toString('hex'))
})

test('a vault whose name was changed to another issuer does not open', () => {
  const vault = sealSeed(random(32), DID, { kind: 'passphrase', passphrase: PASSPHRASE }, random(28))
  const renamed = { ...vault, did: DID.replace('haXg', 'haXh') }
  expect(() => openSeed(renamed, { passphrase: PASSPHRASE, keychain: null })).toThrow(
    expect.objectContaining({ code: 'keys/wrong-passphrase' }),
  )
})

test('a key in the keychain opens without a passphrase, and only there', () => {
  const path = join(temporaryFolder(), 'issuer-key.json')
  const made = makeIssuerKey(path, { kind: 'keychain', keychain }, random)
  const key = readIssuerKey(path)
  expect(() => key.unlock({ keychain: null })).toThrow(
    expect.objectContaining({ code: 'keys/keychain-needed' }),
  )
  key.unlock({ keychain })
  expect(key.signer().did).toBe(made.did)
})

test('a damaged vault is told apart from a wrong passphrase', () => {
  const path = join(temporaryFolder(), 'issuer-key.json')
  makeIssuerKey(path, { kind: 'passphrase', passphrase: PASSPHRASE }, random)
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 100))
  expect(() => readIssuerKey(path)).toThrow(expect.objectContaining({ code: 'keys/vault-damaged' }))
})
