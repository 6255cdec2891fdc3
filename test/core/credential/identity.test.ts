import { describe, expect, it } from 'vitest'
import { emailIdentity, hashIdentity, nameIdentity } from '#core/credential/identity'
import { nodeCrypto } from '../../../main/crypto.ts'

const { sha256 } = nodeCrypto

describe('an identity', () => {
  it('is hashed with the salt after it', () => {
    expect(hashIdentity('a@example.com', 'Kosher', sha256)).toBe(
      'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
    )
    expect(hashIdentity('nobody@example.org', 'deadsea', sha256)).toBe(
      'sha256$ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942',
    )
    expect(hashIdentity('mayze', '', sha256)).toBe(
      'sha256$7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6',
    )
  })

  it('is the address without the spaces around it, in the case it was typed in', () => {
    const { identityHash, salt } = emailIdentity(' Hong@example.org ', 'salt', sha256)
    expect(salt).toBe('salt')
    expect(identityHash).toBe(hashIdentity('Hong@example.org', 'salt', sha256))
  })

  it('is a name as it stands where there is no address', () => {
    expect(nameIdentity('عبد الرحمن')).toMatchObject({ hashed: false, identityHash: 'عبد الرحمن' })
  })
})
