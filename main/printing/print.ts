import type { CertificateRecipient } from '#core/certificate/certificate'
import type { Seal, Sink } from '#core/paint/pdf/pdfWriter'
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
  const file = new CertificateFile(press, { ...infoOf(press), ...titled(settings) }, sink)
  let pages = 0
  return {
    add({ achievement, recipient }) {
      pages++
      return file.page(sheetOf(press, achievement), recipient, `${String(pages).padStart(4, '0')}.json`)
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
  const info = { title, author: issuer.name, language: texts.language, at: settings.at }
  const file = new CertificateFile(press, info, sink)
  const unprintable = file.page(sheet, recipient, 'credential.json')
  file.end(settings.seal)
  return unprintable
}

function infoOf(press: Press): { title: string; author: string; language: string } {
  const batches = Array.from(press.sheets.values(), (sheet) => sheet.batch)
  const { issuer, texts } = batches[0]!
  const achievements = batches.map((batch) => batch.achievement.name).join(', ')
  return { title: `${achievements} · ${issuer.name}`, author: issuer.name, language: texts.language }
}

const titled = ({ at, title }: PrintSettings): { at: Date; title?: string } =>
  title === undefined ? { at } : { at, title }

function sheetOf(press: Press, achievement: string): Sheet {
  const sheet = press.sheets.get(achievement)
  if (!sheet) throw new Error('The press was opened without this achievement')
  return sheet
}
