import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { samplePeopleCsv } from '../../people/samplePeople.ts'

/** The first people of the list that ships with Rosette; when more are wanted, a list made up to that length. */
export async function sampleList(resourcesFolder: string, count: number): Promise<string> {
  const shipped = await readFile(join(resourcesFolder, 'sample', 'people.csv'), 'utf8')
  const [headings, ...rows] = shipped.trimEnd().split(/\r?\n/)
  return count <= rows.length ? [headings, ...rows.slice(0, count), ''].join('\n') : samplePeopleCsv(count)
}
