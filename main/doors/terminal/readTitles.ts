import { achievementFacts } from '#core/contract/achievements'
import { StudioError } from '#core/errors'
import { chosenFile } from './chosenFile.ts'
import { readStdin } from './readStdin.ts'

const MOST = 100
const title = achievementFacts.shape.name

/**
 * The titles of a family, one a line; empty lines are skipped. `-` reads what is piped in. Throws `terminal/titles`
 * for none, too many, one too long, or one twice, with the number of the line.
 */
export async function readTitles(path: string, stdin: NodeJS.ReadStream): Promise<string[]> {
  const text = path === '-' ? await readStdin(stdin) : utf8(await (await chosenFile(path)).bytes(), path)
  const lineByTitle = new Map<string, number>()
  const titles: string[] = []
  text.split(/\r\n|\r|\n/).forEach((raw, i) => {
    const line = raw.replace(/\s+/g, ' ').trim()
    if (line === '') return
    if (!title.safeParse(line).success) refuse(`Line ${i + 1} is longer than 120 letters. Shorten it.`)
    const key = line.normalize('NFKC').toLowerCase()
    const before = lineByTitle.get(key)
    if (before !== undefined) refuse(`Lines ${before} and ${i + 1} are the same: “${line}”. Take one out.`)
    lineByTitle.set(key, i + 1)
    titles.push(line)
  })
  if (titles.length === 0) refuse('There is no title. Write one a line.')
  if (titles.length > MOST) refuse(`There are ${titles.length} titles. A family has at most ${MOST}.`)
  return titles
}

/** Reads with or without a byte order mark. */
function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new StudioError(
      'terminal/titles',
      `“${path}” is not plain text in UTF-8. Save it as text with the encoding UTF-8.`,
      {},
      { cause: error },
    )
  }
}

function refuse(message: string): never {
  throw new StudioError('terminal/titles', message)
}
