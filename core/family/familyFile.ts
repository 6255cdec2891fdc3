/**
 * A family as one `.rosette` file, to share with a partner: a ZIP archive with `family.json`, which a person can read,
 * the pictures put onto the badges, and the fonts its words are set in. The first version was the text of a `family.json` alone.
 */
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { z } from 'zod'
import { StudioError } from '../errors.ts'
import type { FamilyDocument } from './familyDocument.ts'
import { currentFile, FILE_VERSION, FORMAT, type FontUsed, fileHead, migrated } from './familyFileVersions.ts'
import { readArchive } from './readArchive.ts'

export interface FamilyFile {
  readonly document: FamilyDocument
  readonly fonts: readonly FontUsed[]
  /** PNG or JPEG, by the id that the document knows them by. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

const CONTENTS = 'family.json'
const PICTURE = /^pictures\/([0-9a-f]{64})\.(?:png|jpg)$/
const MEGABYTE = 1024 * 1024
/** SECURITY: what an archive may unpack to; a few kilobytes can ask for gigabytes. */
const MOST_TEXT = 32 * MEGABYTE
const MOST_PICTURE = 30 * MEGABYTE
const MOST_BYTES = 128 * MEGABYTE

/**
 * The same family gives the same bytes. `fontFiles` are TrueType, by name: for whoever opens the archive without
 * Rosette, which has them all and reads none of them.
 */
export function printFamilyFile(
  { document, fonts, pictures }: FamilyFile,
  fontFiles: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const contents = currentFile.parse({ format: FORMAT, version: FILE_VERSION, family: document, fonts })
  const text = strToU8(`${JSON.stringify(contents, null, 2)}\n`)
  const files: Zippable = { [CONTENTS]: [text, { level: 9 }] }
  for (const [id, bytes] of [...pictures].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Pictures are compressed already.
    files[`pictures/${id}.${bytes[0] === 0xff ? 'jpg' : 'png'}`] = [bytes, { level: 0 }]
  }
  for (const [name, bytes] of fontFiles) files[`fonts/${name}.ttf`] = [bytes, { level: 6 }]
  return zipSync(files, { mtime: FIRST_DAY_OF_ZIP })
}

/** Archives know no earlier day, in the time of wherever they are made. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1)

/**
 * Reads a family file of this or an older version, `newId` giving the ids that old ones lack. The pictures are as they
 * came, unchecked. Throws `families/not-a-family-file`, `families/file-too-new`, `families/file-too-large` and
 * `families/file-damaged`.
 */
export function parseFamilyFile(bytes: Uint8Array, newId: () => string): FamilyFile {
  const { text, pictures } =
    bytes[0] === 0x50 && bytes[1] === 0x4b ? unpacked(bytes) : { text: bytes, pictures: new Map() }
  const json = jsonOf(text)
  const head = fileHead.safeParse(json)
  if (!head.success) throw notAFamilyFile()
  const { version } = head.data
  if (version > FILE_VERSION) {
    throw new StudioError(
      'families/file-too-new',
      'This family was made with a newer version of Rosette, which this one cannot read. Update Rosette, or ask for the file in an older form.',
      { found: version, supported: FILE_VERSION },
    )
  }
  const { family, fonts } = inForm(() => currentFile.parse(migrated(json, version, newId)))
  return { document: family, fonts, pictures }
}

function unpacked(bytes: Uint8Array): { text: Uint8Array; pictures: Map<string, Uint8Array> } {
  const files = readArchive(bytes, {
    roomFor: (name) => (name === CONTENTS ? MOST_TEXT : PICTURE.test(name) ? MOST_PICTURE : 0),
    most: MOST_BYTES,
  })
  if (!files.ok) throw files.problem.why === 'damaged' ? damaged(files.problem.file) : tooLarge()
  const text = files.value.get(CONTENTS)
  if (!text) throw notAFamilyFile()
  const pictures = new Map<string, Uint8Array>()
  for (const [name, data] of files.value) {
    const [, id] = PICTURE.exec(name) ?? []
    if (id !== undefined) pictures.set(id, data)
  }
  return { text, pictures }
}

function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_TEXT) throw tooLarge()
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    throw notAFamilyFile()
  }
}

/** Runs the checks of a schema, and says of the first thing that is wrong where it stands. */
function inForm<Value>(check: () => Value): Value {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw damaged(placeOf(error.issues[0]?.path ?? []), error)
  }
}

/** Counted from 1, as people count. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')

const notAFamilyFile = (): StudioError =>
  new StudioError(
    'families/not-a-family-file',
    'This file is not a family of badges from Rosette. Choose a file whose name ends in .rosette.',
  )

function damaged(place: string, cause?: unknown): StudioError {
  const where = place === '' ? '' : ` (at ${place})`
  return new StudioError(
    'families/file-damaged',
    `This family file is damaged or was not copied completely${where}. Nothing of it was opened. Copy or download it again, or ask for it once more.`,
    { place },
    { cause },
  )
}

const tooLarge = (): StudioError =>
  new StudioError(
    'families/file-too-large',
    'This family file unpacks to more than a family of badges can need. Nothing of it was opened. Ask for it again, with smaller pictures.',
    { limit: MOST_BYTES },
  )
