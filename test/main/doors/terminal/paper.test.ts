/** From the hall to the scanner and back: what was printed is photographed, and read again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openPdf, render } from '../../printing/readPdf.ts'
import { freshComputer, peopleCsv } from './computer.ts'

const { folder, rosette, write } = freshComputer()
const names = ['عبد الرحمن الشامي', 'Nguyễn Thị Hồng']
const read = z.object({
  verifications: z.array(
    z
      .object({
        verdict: z.string(),
        technical: z.object({ container: z.string(), document: z.string().nullable() }).loose(),
      })
      .loose(),
  ),
})
const documents = new Map<string, string>()

beforeAll(async () => {
  await rosette(['init', '--name', 'Aallokko ry', '--email', 'badges@aallokko.example'])
  const people = write('people.csv', peopleCsv(...names))
  const issued = await rosette(['issue', '--people', people, '--badge', 'Peer tutor', '--json'])
  const { batch } = z
    .object({ batch: z.object({ folder: z.string() }).loose() })
    .parse(JSON.parse(issued.stdout))
  names.forEach((name, i) => {
    documents.set(name, readFileSync(join(batch.folder, 'badges', `00${i + 1} ${name}.json`), 'utf8'))
  })
}, 60_000)

/** A scan of a page at 200 dpi. */
async function scan(pdf: string, page: number): Promise<string> {
  const canvas = await render(await openPdf(readFileSync(pdf)), page, 200)
  return write('scan.jpg', canvas.toBuffer('image/jpeg', 75))
}

describe('reading paper', () => {
  test('a scanned certificate gives back the very credential that was issued', async () => {
    const pdf = join(folder, 'all.pdf')
    await rosette(['print', '--out', pdf])
    for (const [i, name] of names.entries()) {
      const found = await rosette(['paper', 'read', await scan(pdf, i + 1), '--json'])
      expect(found.code).toBe(0)
      expect(read.parse(JSON.parse(found.stdout)).verifications).toMatchObject([
        { verdict: 'genuine', technical: { container: 'qr', document: documents.get(name) } },
      ])
    }
  })

  test('a sheet of two gives back both', async () => {
    const pdf = join(folder, 'two.pdf')
    await rosette(['print', '--layout', '2up', '--out', pdf])
    const found = await rosette(['paper', 'read', await scan(pdf, 1), '--json'])
    const given = read
      .parse(JSON.parse(found.stdout))
      .verifications.map(({ technical }) => technical.document)
    expect(given).toHaveLength(2)
    expect(new Set(given)).toEqual(new Set(documents.values()))
  })

  test('a PDF of ours is read by what is attached to it', async () => {
    const found = await rosette(['paper', 'read', join(folder, 'two.pdf'), '--json'])
    expect(found.code).toBe(0)
    expect(read.parse(JSON.parse(found.stdout)).verifications).toHaveLength(2)
  })

  test('for a person, the verdict comes first and the credential last', async () => {
    const { stdout } = await rosette(['paper', 'read', join(folder, 'scan.jpg')])
    expect(stdout.indexOf('Genuine.')).toBeGreaterThan(0)
    expect([...documents.values()]).toContain(stdout.trimEnd().split('\n').at(-1))
  })

  test('a file without a code cannot be judged, and one that is not there is wrong usage', async () => {
    expect((await rosette(['paper', 'read', write('note.txt', 'hello')])).code).toBe(5)
    expect((await rosette(['paper', 'read', join(folder, 'gone.png')])).code).not.toBe(0)
  })
})
