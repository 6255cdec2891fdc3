import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadContexts } from '../../../main/verifying/loadContexts.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'
import { contexts, documentLoader, resourcesFolder } from './sampleIssuer.ts'

describe('contexts', () => {
  let folder: string
  beforeEach(() => {
    folder = temporaryFolder()
    cpSync(join(resourcesFolder, 'contexts'), join(folder, 'contexts'), { recursive: true })
  })

  it('are those of the manifest, byte for byte', () => {
    expect([...contexts.keys()]).toContain('https://www.w3.org/ns/credentials/v2')
    expect(loadContexts(folder)).toEqual(contexts)
  })

  it('include the terms that Open Badges added to 3.0.3 in 2025 and 2026', () => {
    const openBadges = contexts.get('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json')
    expect(openBadges).toMatchObject({ '@context': { jti: {}, endorsementJwt: {} } })
  })

  it('are refused if one was changed or is gone', () => {
    writeFileSync(join(folder, 'contexts', 'credentials-v2.json'), '{"@context":{}}')
    expect(() => loadContexts(folder)).toThrow(expect.objectContaining({ code: 'proof/damaged-context' }))
    rmSync(join(folder, 'contexts', 'credentials-v2.json'))
    expect(() => loadContexts(folder)).toThrow(expect.objectContaining({ code: 'proof/damaged-context' }))
  })

  it('are never looked for elsewhere', async () => {
    await expect(documentLoader('https://example.org/context')).rejects.toMatchObject({
      code: 'proof/unknown-context',
    })
  })
})
