/** Official vectors, schemas and examples, which lie beside the checkout and are not part of it. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

const folder = fileURLToPath(new URL('../../../shared/testdata', import.meta.url))

export const readTestdata = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8')
export const readTestdataJson = (path: string) => JSON.parse(readTestdata(path))

/** Where the official test data is missing, its tests count as skipped, and say why. */
export function describeWithTestdata(name: string, tests: () => void): void {
  if (existsSync(folder)) describe(name, tests)
  else describe.skip(`${name} (skipped: no test data in ${folder})`, tests)
}
