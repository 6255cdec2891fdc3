/** The floor: what any program must at least do to leave the same files behind. */
import { generateKeyPairSync, hash, sign } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from './index.ts'
import { issue } from './issueWithStudio.ts'

/** One Ed25519 signature over two SHA-256 of each document, and every byte of every file written once. */
export function writeSameBytes(count: number): Measure {
  return async (folder) => {
    const { batchFolder } = await issue(count, folder)
    const badges = readFiles(join(batchFolder, 'badges'))
    const documents = badges.filter(([name]) => name.endsWith('.json')).map(([, bytes]) => bytes.toString())
    const certificates = readFiles(batchFolder).filter(([name]) => name.endsWith('.pdf'))
    const { privateKey } = generateKeyPairSync('ed25519')
    const out = join(folder, 'floor')
    mkdirSync(out)

    const start = performance.now()
    for (const document of documents) {
      const hashes = Buffer.concat([
        hash('sha256', 'proof options', 'buffer'),
        hash('sha256', document, 'buffer'),
      ])
      sign(null, hashes, privateKey)
    }
    for (const [name, bytes] of badges) writeFileSync(join(out, name), bytes)
    const signed = performance.now()
    for (const [name, bytes] of certificates) writeFileSync(join(out, name), bytes)
    const printed = performance.now()
    return [
      { step: 'sign and write badge files', items: count, seconds: (signed - start) / 1000 },
      { step: 'write the merged certificates', items: count, seconds: (printed - signed) / 1000 },
    ]
  }
}

const readFiles = (folder: string): [name: string, bytes: Buffer][] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(folder, name))])
