import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '#core/proof/json'
import { readContexts } from '#core/proof/readContexts'
import { nodeCrypto } from '../crypto.ts'

/** The contexts in the folder `contexts` of the shipped resources. Throws what `readContexts` throws. */
export const loadContexts = (resourcesFolder: string): ReadonlyMap<string, Json> =>
  readContexts((file) => readFileSync(join(resourcesFolder, 'contexts', file), 'utf8'), nodeCrypto)
