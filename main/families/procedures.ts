import type { FamilyMember, Look } from '#core/family/familyDocument'
import { svgDataUri } from '../artwork/dataUri.ts'
import type { DrawnMember } from '../artwork/openFamilyArt.ts'
import type { Procedures } from '../procedures.ts'
import { archiveFamily, restoreFamily } from './archiveFamily.ts'
import { beginFamily } from './beginFamily.ts'
import { certificateOf } from './certificateOf.ts'
import { changeFamily, redoStep, type Stepped, undoStep } from './changeFamily.ts'
import type { Desk, OpenDesk } from './desk.ts'
import { familyState } from './familyState.ts'
import { openFamily } from './openFamily.ts'
import { picturesOf } from './picturesOf.ts'
import { releaseMembers, releasesOf, returnTo } from './releaseMembers.ts'
import { summarise } from './summarise.ts'

export function familyProcedures(os: Procedures['families'], openDesk: OpenDesk) {
  const stateAfter = (desk: Desk, { before, after }: Stepped) => familyState(desk, after, before)
  return os.router({
    list: os.list.handler(async () => summarise(await openDesk())),
    begin: os.begin.handler(async ({ input }) => {
      const desk = await openDesk()
      return familyState(desk, beginFamily(desk, input), null)
    }),
    open: os.open.handler(async ({ input }) => {
      const desk = await openDesk()
      return familyState(desk, openFamily(desk, input.id), null)
    }),
    change: os.change.handler(async ({ input }) => {
      const desk = await openDesk()
      return stateAfter(desk, changeFamily(desk, input, input.label, input.diff))
    }),
    undo: os.undo.handler(async ({ input }) => {
      const desk = await openDesk()
      return stateAfter(desk, undoStep(desk, input))
    }),
    redo: os.redo.handler(async ({ input }) => {
      const desk = await openDesk()
      return stateAfter(desk, redoStep(desk, input))
    }),
    draw: os.draw.handler(async ({ input }) => drawAmong(await openDesk(), input)),
    hints: os.hints.handler(async ({ input }) => {
      const desk = await openDesk()
      const { look, members } = openFamily(desk, input.id).document
      const hints = await desk.art.hintsOf(look, members, input.language, desk.assetOf)
      return Object.fromEntries(members.map(({ id }, i) => [id, hints[i]!]))
    }),
    lettering: os.lettering.handler(async ({ input }) => {
      const { art } = await openDesk()
      return input.map((lettering) => art.outlineOf(lettering))
    }),
    pictograms: os.pictograms.handler(async ({ input }) => {
      const { art } = await openDesk()
      return input.map((id) => ({ id, pictogram: art.pictogramOf(id) ?? null }))
    }),
    pictures: os.pictures.handler(async ({ input }) => {
      const desk = await openDesk()
      return picturesOf(desk, input).map(svgDataUri)
    }),
    certificate: os.certificate.handler(async ({ input }) =>
      svgDataUri(certificateOf(await openDesk(), input)),
    ),
    release: os.release.handler(async ({ input }) => {
      const desk = await openDesk()
      const family = await releaseMembers(desk, input, input.members)
      return familyState(desk, family, family.document)
    }),
    releases: os.releases.handler(async ({ input }) => releasesOf(await openDesk(), input.member)),
    returnTo: os.returnTo.handler(async ({ input }) => {
      const desk = await openDesk()
      return stateAfter(desk, returnTo(desk, input))
    }),
    archive: os.archive.handler(async ({ input }) => {
      archiveFamily(await openDesk(), input.id)
      return {}
    }),
    restore: os.restore.handler(async ({ input }) => {
      restoreFamily(await openDesk(), input.id)
      return {}
    }),
  })
}

interface Asked {
  readonly look: Look
  readonly members: FamilyMember[]
  readonly family?: string | undefined
}

/** Members as asked for, drawn beside the others of their family. */
function drawAmong(desk: Desk, { look, members, family }: Asked): DrawnMember[] {
  if (family === undefined) return desk.art.drawFamily(look, members)
  const asked = new Map(members.map((member) => [member.id, member]))
  const others = openFamily(desk, family).document.members.filter(({ id }) => !asked.has(id))
  return desk.art.drawFamily(look, [...members, ...others]).slice(0, members.length)
}
