import type { SafeStorage } from 'electron'
import type { Keychain } from '../../world.ts'

type Storage = Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> &
  Partial<Pick<SafeStorage, 'getSelectedStorageBackend'>>

/** The system's protection of secrets, once Electron is ready; null where there is none to trust. */
export function systemKeychain(storage: Storage, platform: NodeJS.Platform): Keychain | null {
  if (!storage.isEncryptionAvailable()) return null
  // SECURITY: without a keyring Linux falls back to a password that is the same on every computer.
  if (platform === 'linux' && !linuxKeyrings.has(storage.getSelectedStorageBackend?.() ?? 'unknown'))
    return null
  return {
    protect: (secret) => new Uint8Array(storage.encryptString(Buffer.from(secret).toString('base64'))),
    unprotect: (blob) => new Uint8Array(Buffer.from(storage.decryptString(Buffer.from(blob)), 'base64')),
  }
}

const linuxKeyrings = new Set<string>(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'])
