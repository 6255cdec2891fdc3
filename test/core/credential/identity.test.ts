import { describe, expect, it } from 'vitest'
import { emailIdentity, hashIdentity, identityMatches, nameIdentity } from '#core/credential/identity'
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

  it('is found as typed and in small letters, whatever the case of its digits', () => {
    const identity = emailIdentity(' Hong@example.org ', 'salt', sha256)
    const shouted = { ...identity, identityHash: identity.identityHash.toUpperCase() }
    expect(identityMatches(identity, 'Hong@example.org', sha256)).toBe(true)
    expect(identityMatches(shouted, ' Hong@example.org', sha256)).toBe(true)
    expect(identityMatches(identity, 'hong@example.org', sha256)).toBe(false)
    const small = emailIdentity('hong@example.org', 'salt', sha256)
    expect(identityMatches(small, 'HONG@example.org', sha256)).toBe(true)
  })

  it('is compared as it stands if it is not hashed', () => {
    expect(identityMatches(nameIdentity('عبد الرحمن'), 'عبد الرحمن', sha256)).toBe(true)
    expect(identityMatches(nameIdentity('عبد الرحمن'), 'عبد', sha256)).toBe(false)
  })

  it('cannot be compared if its hash is of another kind', () => {
    const identity = { hashed: true, identityHash: 'md5$b5809d8a92f8858436d7e6b87c12ebc0' }
    expect(identityMatches(identity, 'a@example.com', sha256)).toBeUndefined()
  })
})
