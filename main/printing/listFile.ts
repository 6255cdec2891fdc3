import type { CertificateBatch } from '#core/certificate/certificate'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import type { ListHead } from '#core/sheets/layOutList'
import type { DocumentInfo } from './documentInfo.ts'
import { openListPages } from './listPages.ts'
import type { SheetFile } from './sheetFile.ts'

/** A sign-off list of `total` people, from this page on. */
export async function openList(
  achievements: ReadonlyMap<string, CertificateBatch>,
  head: ListHead,
  total: number,
  info: DocumentInfo,
  sink: Sink,
  from = 0,
): Promise<SheetFile> {
  const pages = await openListPages(head, total, info, sink, from)
  return {
    add: ({ achievement, recipient: { name, language, number } }) =>
      pages.add({ name, language, number, achievement: achievements.get(achievement)!.achievement.name }),
    end: (seal) => ({ pages: pages.end(seal), codesLeftOut: 0 }),
  }
}
