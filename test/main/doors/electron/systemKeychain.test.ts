import { expect, test } from 'vitest'
import { systemKeychain } from '../../../../main/doors/electron/systemKeychain.ts'

type Storage = Parameters<typeof systemKeychain>[0]

const storage = (
  backend: ReturnType<NonNullable<Storage['getSelectedStorageBackend']>>,
  available = true,
): Storage => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text) => Buffer.from(text.split('').reverse().join('')),
  decryptString: (blob) => blob.toString().split('').reverse().join(''),
})

test('a secret comes back as it went in, whatever its bytes', () => {
  const keychain = systemKeychain(storage('gnome_libsecret'), 'linux')!
  const secret = new Uint8Array([0, 255, 10, 13, 128, 200])
  const blob = keychain.protect(secret)
  expect(Buffer.from(blob).equals(Buffer.from(secret))).toBe(false)
  expect([...keychain.unprotect(blob)]).toEqual([...secret])
})

test('Linux without a keyring has no keychain to trust', () => {
  expect(systemKeychain(storage('basic_text'), 'linux')).toBeNull()
  expect(systemKeychain(storage('unknown'), 'linux')).toBeNull()
  expect(systemKeychain(storage('kwallet6'), 'linux')).not.toBeNull()
})

test('no system has one when Electron says that there is none', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    expect(systemKeychain(storage('gnome_libsecret', false), platform), platform).toBeNull()
  }
})

test('Windows and macOS have their own, where no backend is named', () => {
  const { getSelectedStorageBackend: _, ...unnamed } = storage('unknown')
  for (const platform of ['win32', 'darwin'] as const)
    expect(systemKeychain(unnamed, platform)).not.toBeNull()
})
