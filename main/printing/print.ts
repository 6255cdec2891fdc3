import type { CertificateRecipient } from '#core/certificate/certificate'
import type { Seal, Sink } from '#core/paint/pdf/pdfWriter'
import type { Sides } from '#core/sheets/sides'
import { CertificateFile } from './certificateFile.ts'
import type { Press, Sheet } from './press.ts'

/** What one page is made from. */
export interface Certificate {
  /** Which of the press's achievements. */
  readonly achievement: string
  readonly recipient: CertificateRecipient
}

export interface PrintSettings {
  /** The document's date; nothing else in the file depends on when it is made. */
  readonly at: Date
  readonly seal: Seal | null
  /** Of the document; from the achievements and the issuer if not given. */
  readonly title?: string
  /** Both sides need a press that was opened with backs. Fronts alone if not given. */
  readonly sides?: Sides
}

/** A certificate whose name has characters no font draws. The number tells which one, without naming anybody. */
export interface Unprintable {
  readonly number: string
  readonly characters: readonly string[]
}

/** All certificates in one file, in the order given; taken page by page, as there are other things to do in between. */
export interface MergedFile {
  /** Returns the characters that could not be printed as they are. */
  add(certificate: Certificate): readonly string[]
  end(): void
}

export function openMerged(press: Press, settings: PrintSettings, sink: Sink): MergedFile {
  const file = new CertificateFile(press, { ...infoOf(press), ...said(settings) }, sink)
  const { sides = 'front' } = settings
  let certificates = 0
  return {
    add({ achievement, recipient }) {
      certificates++
      const sheet = sheetOf(press, achievement)
      const missing = file.page(sheet, recipient, `${String(certificates).padStart(4, '0')}.json`)
      if (sides !== 'front') file.back(sheet, recipient, sides)
      return missing
    },
    end: () => file.end(settings.seal),
  }
}

/** One person's own file. */
export function printOne(
  press: Press,
  { achievement, recipient }: Certificate,
  settings: PrintSettings,
  sink: Sink,
): readonly string[] {
  const sheet = sheetOf(press, achievement)
  const title = settings.title ?? `${recipient.name} · ${sheet.batch.achievement.name}`
  const { issuer, texts } = sheet.batch
  const info = { author: issuer.name, language: texts.language, ...said(settings), title }
  const file = new CertificateFile(press, info, sink, true)
  const unprintable = file.page(sheet, recipient, 'credential.json')
  // On its own, a page without a back needs no blank one to keep others in order.
  if (sheet.back) file.back(sheet, recipient, settings.sides ?? 'front')
  file.end(settings.seal)
  return unprintable
}

function infoOf(press: Press): { title: string; author: string; language: string } {
  const batches = Array.from(press.sheets.values(), (sheet) => sheet.batch)
  const { issuer, texts } = batches[0]!
  const achievements = batches.map((batch) => batch.achievement.name).join(', ')
  return { title: `${achievements} · ${issuer.name}`, author: issuer.name, language: texts.language }
}

const said = ({ at, title, sides }: PrintSettings) => ({
  at,
  ...(title !== undefined && { title }),
  ...(sides !== undefined && { sides }),
})

function sheetOf(press: Press, achievement: string): Sheet {
  const sheet = press.sheets.get(achievement)
  if (!sheet) throw new Error('The press was opened without this achievement')
  return sheet
}
