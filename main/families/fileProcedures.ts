import type { Procedures } from '../procedures.ts'
import { assetsOf, takeAsset } from './assets.ts'
import type { OpenDesk } from './desk.ts'
import { exportFamily } from './exportFamily.ts'
import { exportPicture } from './exportPicture.ts'
import { exportSheet } from './exportSheet.ts'
import { familyState } from './familyState.ts'
import { importFamily } from './importFamily.ts'
import { importNote } from './importNotes.ts'
import { forgetStyle, keepStyle, ownStylesOf } from './ownStyles.ts'
import { readGivenTitles } from './readTitles.ts'

export function familyFileProcedures(os: Procedures['familyFiles'], openDesk: OpenDesk) {
  return os.router({
    readTitles: os.readTitles.handler(async ({ input }) => readGivenTitles((await openDesk()).art, input)),
    importAsset: os.importAsset.handler(async ({ input }) => {
      const { workspace } = await openDesk()
      return takeAsset(workspace.paths, await input.file.bytes())
    }),
    assets: os.assets.handler(async ({ input }) => assetsOf((await openDesk()).workspace.paths, input.ids)),
    ownStyles: os.ownStyles.handler(async () => ownStylesOf(await openDesk())),
    keepStyle: os.keepStyle.handler(async ({ input }) => keepStyle(await openDesk(), input)),
    forgetStyle: os.forgetStyle.handler(async ({ input }) => {
      forgetStyle(await openDesk(), input.id)
      return {}
    }),
    exportFamily: os.exportFamily.handler(async ({ input }) => exportFamily(await openDesk(), input.id)),
    importFamily: os.importFamily.handler(async ({ input }) => {
      const desk = await openDesk()
      const { family, notes } = await importFamily(desk, await input.file.bytes())
      return {
        ...familyState(desk, family, null),
        notes: notes.map((note) => importNote(note, input.language)),
      }
    }),
    exportPicture: os.exportPicture.handler(async ({ input }) => exportPicture(await openDesk(), input)),
    exportSheet: os.exportSheet.handler(async ({ input }) => exportSheet(await openDesk(), input)),
  })
}
