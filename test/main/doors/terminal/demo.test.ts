import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { batch } from '#core/contract/batches'
import { verdict } from '#core/contract/verify'
import { type Ended, freshComputer } from './computer.ts'
import { spawnRosette } from './spawnRosette.ts'

const computer = freshComputer()
const { folder, rosette, write } = computer
const report = z.object({
  folder: z.string(),
  workspace: z.string(),
  passphrase: z.string(),
  batch,
  certificates: z.object({ merged: z.string(), folder: z.string(), pages: z.int() }),
  checked: z.object({
    byKind: z.array(z.object({ kind: z.string(), files: z.int(), credentials: z.int(), genuine: z.int() })),
    changedCopy: verdict,
  }),
  seconds: z.record(z.string(), z.number()),
})

const demoOut = join(folder, 'demo-out')
let first: Ended
beforeAll(async () => {
  first = await spawnRosette(computer, ['demo', '--out', 'demo-out', '--count', '12', '--json'])
}, 120_000)

describe('the demo', () => {
  test('issues, prints and checks the sample people, and everything is genuine', () => {
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const { batch: issued, certificates, checked } = report.parse(JSON.parse(first.stdout))
    expect(issued.counts).toMatchObject({ filed: 12, failed: 0, total: 12 })
    expect(certificates.pages).toBe(12)
    expect(checked.byKind.map(({ kind }) => kind)).toEqual(['PNG', 'SVG', 'JSON', 'PDF', 'PDF, merged'])
    for (const { credentials, genuine } of checked.byKind) {
      expect({ credentials, genuine }).toEqual({ credentials: 12, genuine: 12 })
    }
    expect(checked.changedCopy).toBe('altered')
  })

  test('leaves what its summary names', () => {
    const { workspace, batch: issued, certificates } = report.parse(JSON.parse(first.stdout))
    for (const path of [workspace, issued.folder, certificates.merged, certificates.folder]) {
      expect(existsSync(path)).toBe(true)
    }
  })

  test('replaces a former demo and tells people what lies where', async () => {
    const before = readFileSync(join(demoOut, 'workspace', 'keys', 'issuer-key.json'), 'utf8')
    const again = await rosette(['demo', '--out', demoOut, '--count', '3'])
    expect(again.code).toBe(0)
    expect(again.stdout).toContain('3 badges issued to 3 people')
    expect(again.stdout).toMatch(/people\.csv +the list of people/)
    expect(again.stdout).toContain('The passphrase of this demo is:')
    expect(readFileSync(join(demoOut, 'workspace', 'keys', 'issuer-key.json'), 'utf8')).not.toBe(before)
  })

  test('leaves a folder alone that holds something else', async () => {
    mkdirSync(join(folder, 'mine'))
    write(join('mine', 'thesis.txt'), 'years of work')
    const refused = await rosette(['demo', '--out', join(folder, 'mine'), '--json'])
    expect(refused.code).toBe(2)
    expect(JSON.parse(refused.stderr).error.code).toBe('terminal/folder-not-empty')
    expect(readFileSync(join(folder, 'mine', 'thesis.txt'), 'utf8')).toBe('years of work')
  })

  test('leaves a former demo alone to which something was added', async () => {
    write(join('demo-out', 'notes.txt'), 'mine')
    const refused = await rosette(['demo', '--out', demoOut])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('notes.txt')
    expect(existsSync(join(demoOut, 'workspace'))).toBe(true)
  })

  test.each(['0', '-3', 'many', '1.5'])('a count of %s is wrong usage', async (count) => {
    expect((await rosette(['demo', '--out', join(folder, 'x'), `--count=${count}`])).code).toBe(2)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })
})
