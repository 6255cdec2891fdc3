/** Designing a family: drawing it, restyling it, going back in a long history. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { NO_FACTS } from '#core/achievementFacts'
import { canonicalJson } from '#core/canonicalJson'
import type { FamilyState } from '#core/contract/families'
import { moveBy } from '#core/design/alter/move'
import { diffOf } from '#core/design/diff'
import { NO_EDITS } from '#core/design/edits'
import { AT_HOME } from '#core/design/element'
import { changeLook } from '#core/family/alter/look'
import { editMember } from '#core/family/alter/members'
import type { FamilyDocument } from '#core/family/familyDocument'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { openStudioArt } from '../../main/artwork/openStudioArt.ts'
import { rasterise } from '../../main/artwork/rasterise.ts'
import { createStudio } from '../../main/createStudio.ts'
import type { Studio } from '../../main/studio.ts'
import type { World } from '../../main/world.ts'
import type { Finding, Measure } from './index.ts'

const THUMBNAIL = 96
const ICONS = ['tutor', 'heart', 'team', 'language', 'work']
const WORDS = ['Peer', 'tutor', 'Language', 'café', 'host', 'Trail', 'guide', 'First', 'aid', 'Interpreter']

/** Every member drawn for the first time; the floor writes the same badges as SVG, drawn already. */
export const deriveFamily =
  (count: number): Measure =>
  async () => {
    const art = await openStudioArt(resourcesFolder)
    const { look, members } = familyOf(count)
    art.drawFamily({ ...look, style: 'kilim' }, members.slice(0, 1)) // fonts are opened
    const findings: Finding[] = []
    const drawn = timed(findings, 'derive each badge', count, () => art.drawFamily(look, members))
    const scenes = drawn.map(({ derived }) => ({
      width: 1000,
      height: 1000,
      shapes: derived.elements.flatMap(({ shapes }) => shapes),
    }))
    timed(findings, 'floor: write them as SVG', count, () => scenes.map((scene) => sceneToSvg(scene)))
    return findings
  }

/**
 * From choosing a style to new pictures of every badge, in a studio that shows them in another style already; the floor
 * paints pictures that are there. The first style finds code that never ran in it, the next ones find it warm.
 */
export const restyleFamily =
  (count: number): Measure =>
  async (folder) => {
    const studio = await openStudio(folder)
    const { families } = studio.client
    const findings: Finding[] = []
    try {
      let state = await beginFamily(studio, count)
      await families.pictures(state.document)
      const changes = [
        { step: 'a new style to pictures as SVG', look: { style: 'rosette' } },
        { step: 'then another', look: { style: 'kilim' } },
        { step: 'then another, of thousands of strokes', look: { style: 'knit' } },
        { step: 'then another brand colour', look: { brand: '#a3341f' } },
      ]
      for (const { step, look } of changes) {
        const start = performance.now()
        const diff = diffOf(state.document, changeLook(state.document, look))
        state = await families.change({ id: state.document.id, base: state.revision, label: step, diff })
        await families.pictures(state.document)
        findings.push({ step, items: count, seconds: since(start) })
      }
      const pictures = await families.pictures(state.document)
      const thumbnails = performance.now()
      for (const picture of pictures) {
        await rasterise(Buffer.from(picture.split(',')[1]!, 'base64').toString(), THUMBNAIL)
      }
      findings.push({ step: `floor: paint ${THUMBNAIL} px PNG`, items: count, seconds: since(thumbnails) })
      return findings
    } finally {
      await studio.close()
    }
  }

/** Steps of a person who moves things about, then all the way back for a while. The floor writes as many bytes. */
export const longHistory =
  (members: number, steps: number): Measure =>
  async (folder) => {
    const studio = await openStudio(folder)
    const { families } = studio.client
    const findings: Finding[] = []
    try {
      let state = await beginFamily(studio, members)
      const { id } = state.document
      const start = performance.now()
      for (let step = 0; step < steps; step++) {
        const diff = diffOf(state.document, nudged(state.document, step))
        state = await families.change({ id, base: state.revision, label: `Step ${step}`, diff })
      }
      findings.push({ step: 'steps one by one', items: steps, seconds: since(start) })
      const undoing = performance.now()
      for (let i = 0; i < 100; i++) state = await families.undo({ id, base: state.revision })
      findings.push({ step: 'undo the last hundred', items: 100, seconds: since(undoing) })
      findings.push({
        step: 'floor: write the document',
        items: 100,
        seconds: writeBytes(folder, state.document),
      })
      return findings
    } finally {
      await studio.close()
    }
  }

const resourcesFolder = fileURLToPath(new URL('../../resources/', import.meta.url))

function familyOf(count: number): Pick<FamilyState, 'document'>['document'] {
  return {
    id: '00000000-0000-4000-8000-000000000000',
    name: 'Bench',
    look: { style: 'harbour', changes: {}, brand: '#17617a' },
    members: titlesOf(count).map((found, i) => ({
      ...found,
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      variation: {},
      edits: NO_EDITS,
      facts: NO_FACTS,
      translations: {},
    })),
  }
}

const titlesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    title: `${WORDS[i % WORDS.length]} ${WORDS[(i * 7 + 3) % WORDS.length]!.toLowerCase()} ${i}`,
    subtitle: '',
    level: i % 4,
    of: 3,
    icon: ICONS[i % ICONS.length]!,
    language: 'en',
  }))

const nudged = (document: FamilyDocument, step: number): FamilyDocument => {
  const member = document.members[step % document.members.length]!
  const placement = member.edits.changes.icon?.placement ?? AT_HOME
  return editMember(document, member.id, (edits) => moveBy(edits, [{ id: 'icon', placement }], 1, 0.5))
}

export async function openStudio(folder: string): Promise<Studio> {
  const world: World = {
    door: 'terminal',
    version: 'bench',
    now: () => new Date(),
    randomBytes: (bytes) => new Uint8Array(randomBytes(bytes)),
    documentsFolder: folder,
    settingsFolder: join(folder, 'settings'),
    resourcesFolder,
    checkPageFolder: fileURLToPath(new URL('../../out/page/', import.meta.url)),
    systemFonts: { system: 'linux', folders: [] },
    keychain: null,
    fetch: () => Promise.reject(new TypeError('There is no network here.')),
    reveal: () => Promise.resolve(false),
    connectionCost: () => Promise.resolve('unknown'),
    openPdf: () => Promise.resolve(false),
  }
  const studio = createStudio(world)
  await studio.client.workspace.create({
    folder: join(folder, 'workspace'),
    issuer: { name: 'Aallokko ry', language: 'en' },
    passphrase: 'sininen vene kulkee hiljaa',
  })
  return studio
}

export const beginFamily = ({ client }: Studio, count: number): Promise<FamilyState> =>
  client.families.begin({
    name: 'Bench',
    look: { style: 'harbour', brand: '#17617a' },
    members: titlesOf(count),
  })

/** What any history has to do at least: put the document into a file that survives a power cut. */
function writeBytes(folder: string, document: FamilyDocument): number {
  const db = new Sqlite(join(folder, 'floor.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec("CREATE TABLE floor (document TEXT); INSERT INTO floor VALUES ('')")
  const write = db.prepare('UPDATE floor SET document = ?')
  const text = canonicalJson(document)
  const start = performance.now()
  for (let i = 0; i < 100; i++) write.run(`${text}${i}`)
  db.close()
  return since(start)
}

function timed<Value>(findings: Finding[], step: string, items: number, work: () => Value): Value {
  const start = performance.now()
  const value = work()
  findings.push({ step, items, seconds: since(start) })
  return value
}

const since = (start: number): number => (performance.now() - start) / 1000
