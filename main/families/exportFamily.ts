import { assetsIn } from '#core/family/assetsIn'
import { printFamilyFile } from '#core/family/familyFile'
import { fontLicence, fontName, readFont } from '../artwork/fonts.ts'
import { fileName } from '../files/fileName.ts'
import { keptPicture } from '../workspace/pictureStore.ts'
import type { Desk } from './desk.ts'
import { openFamily } from './openFamily.ts'

/** The whole family as one `.rosette` file. Throws `families/not-found`. */
export function exportFamily(desk: Desk, id: string): File {
  const { document } = openFamily(desk, id)
  const pictures = new Map<string, Uint8Array>()
  for (const asset of assetsIn(document)) {
    const picture = keptPicture(desk.workspace.paths, asset)
    if (picture) pictures.set(asset, picture.bytes)
  }
  const faces = [...desk.art.facesOf(document.look, document.members)].toSorted()
  const fonts = faces.map((face) => ({ name: fontName(face), licence: fontLicence(face) }))
  const fontFiles = new Map(faces.map((face) => [fontName(face), readFont(face)]))
  const bytes = printFamilyFile({ document, fonts, pictures }, fontFiles)
  return new File([new Uint8Array(bytes)], `${fileName(document.name, 'family')}.rosette`, {
    type: 'application/zip',
  })
}
