import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  type PDFImage,
  PDFName,
  PDFObjectParser,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib'
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate, certificateDays } from '#core/certificate/certificateDate'
import type { Box, PageSize } from '#core/certificate/geometry'
import { frontOfBoth, layOutCertificate } from '#core/certificate/layOutCertificate'
import type { PersonalLayer } from '#core/certificate/personalLayer'
import type { SharedLayer } from '#core/certificate/sharedLayer'
import { StudioError } from '#core/errors'
import {
  layerOperators,
  type Picture,
  type SharedForms,
  sharedLayerToForms,
} from '#core/paint/pdf/certificateToPdf'
import { embedPictures } from '#core/paint/pdf/embedPictures'
import type { ObjectWriter } from '#core/paint/pdf/fontObjects'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, libRef, type PdfRef, refOf } from '#core/paint/pdf/pdfSyntax'
import { type BakedObjects, bake } from '#core/paint/pdf/pdfWriter'
import { sceneToForm } from '#core/paint/pdf/sceneToForm'
import { deflate } from './deflate.ts'
import type { DocumentBase } from './documentFile.ts'
import { openFonts } from './openFonts.ts'
import { openBack, type SheetBack } from './sheetBack.ts'

/** What many files or pages share, laid out and serialised once: every file begins with the same bytes. */
export interface Press extends DocumentBase {
  /** By achievement. */
  readonly sheets: ReadonlyMap<string, Sheet>
}

/** One achievement's part of the press. */
export interface Sheet {
  readonly batch: CertificateBatch
  readonly shared: SharedLayer
  readonly layOutPersonal: (recipient: CertificateRecipient) => PersonalLayer
  /** Before the names of the shared forms among a page's resources. */
  readonly key: string
  readonly forms: SharedForms
  /** Where a code stands, for those who have one; null if it has no place on the page. */
  readonly code: Box | null
  /** Null where the front says everything, or backs are not printed. */
  readonly back: SheetBack | null
}

/**
 * Opens a press for the achievements of a batch. `backScale`: how large a certificate stands on its paper, if backs are
 * printed too; null prints fronts alone. Throws `printing/unreadable-picture` if a logo or badge is not a PNG.
 */
export async function openPress(
  batches: ReadonlyMap<string, CertificateBatch>,
  backScale: ((page: PageSize) => number) | null = null,
): Promise<Press> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const { context } = doc
  const pdfFonts = new PdfFonts('S', () => refOf(context.nextRef()))
  const sheets = new Map<string, Sheet>()
  for (const [achievement, batch] of batches) {
    const fonts = openFonts(batch.template?.face)
    const logo = await embedLogo(doc, batch)
    const badge = await embedBadge(doc, batch)
    const aspects = { logo: logo?.aspect ?? null, badge: badge.aspect }
    const front = backScale === null ? batch : frontOfBoth(batch)
    const { shared, layOutPersonal } = layOutCertificate(front, fonts, aspects)
    const people = samplesOf(batch)
    const samples = people.map(layOutPersonal)
    for (const sample of samples) layerOperators(sample, pdfFonts)
    const code = samples.find(({ qr }) => qr)?.qr ?? null
    const pictures = new Map([
      ['badge', badge.picture],
      ...(logo ? [['logo', logo.picture] as const] : []),
      ...(await ownPictures(doc, batch)),
    ])
    const forms = sharedLayerToForms(context, shared, pictures, pdfFonts, deflate)
    const settings = { context, pdfFonts, aspects, pictures, samples: people }
    const back = backScale && openBack(batch, shared, { ...settings, scaleOn: backScale, code })
    sheets.set(achievement, { batch, shared, layOutPersonal, key: `Layer${sheets.size}`, forms, code, back })
  }
  pdfFonts.write(writerInto(context))
  return { baked: await bakeDocument(doc), pdfFonts, forms: formsOf([...sheets.values()]), sheets }
}

const formsOf = (sheets: readonly Sheet[]): Record<string, PDFRef> =>
  Object.fromEntries(
    sheets.flatMap(({ key, forms, back }) =>
      [...forms, ...(back?.forms ?? [])].map(([part, ref]) => [key + part, ref] as const),
    ),
  )

/** Every character that numbers may have. */
const SAMPLE_NUMBER = '0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * Recipients without a name whose dates and numbers have every character the real ones may have. Their glyphs go into
 * the shared fonts, so that a person's own file needs further fonts for the name only, and for what is said to the few
 * who have no code.
 */
function samplesOf({ texts, secondTexts, template, activity }: CertificateBatch): CertificateRecipient[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = String(i + 1).padStart(2, '0')
    const day = `20${24 + i}-${month}-${String(17 + i)}`
    const wordsIn = (language: string) => {
      const dateText = certificateDate(day, language)
      const days = { activityStart: day, activityEnd: `${day.slice(0, 4)}-12-30` }
      const isTold = template?.kind === 'own' || activity !== undefined
      const activityText = isTold ? certificateDays(days, language) : null
      return { dateText, validUntilText: dateText, activityText }
    }
    return {
      name: '',
      language: null,
      number: SAMPLE_NUMBER,
      ...wordsIn(texts.language),
      ...(secondTexts && { secondDates: wordsIn(secondTexts.language) }),
      qr: '',
      credentialJson: '',
    }
  })
}

/** A badge among the objects that a document begins with. */
export async function embedBadge(
  doc: PDFDocument,
  { badge }: CertificateBatch,
): Promise<{ picture: Picture; aspect: number }> {
  if ('scene' in badge) {
    const { width, height } = badge.scene
    const ref = sceneToForm(doc.context, badge.scene, deflate, await embedPictures(doc, [badge.scene]))
    return { picture: { kind: 'form', ref, width, height }, aspect: width / height }
  }
  const image = await embedPicture(doc, badge.png, 'badge')
  return { picture: { kind: 'image', ref: image.ref }, aspect: image.width / image.height }
}

/** The issuer's logo likewise; null if there is none. */
export async function embedLogo(
  doc: PDFDocument,
  { issuer }: CertificateBatch,
): Promise<{ picture: Picture; aspect: number } | null> {
  if (!issuer.logoPng) return null
  const { ref, width, height } = await embedPicture(doc, issuer.logoPng, 'logo')
  return { picture: { kind: 'image', ref }, aspect: width / height }
}

/** Imported pictures are known to be whole. */
async function ownPictures(
  doc: PDFDocument,
  { template }: CertificateBatch,
): Promise<(readonly [string, Picture])[]> {
  if (template?.kind !== 'own') return []
  return Promise.all(
    Array.from(template.pictures, async ([id, { type, bytes }]) => {
      const { ref } = await (type === 'image/png' ? doc.embedPng(bytes) : doc.embedJpg(bytes))
      return [id, { kind: 'image', ref }] as const
    }),
  )
}

async function embedPicture(doc: PDFDocument, png: Uint8Array, what: 'logo' | 'badge'): Promise<PDFImage> {
  try {
    return await doc.embedPng(png)
  } catch (cause) {
    const owner = what === 'logo' ? 'The logo of the issuer' : 'The picture of the badge'
    const message = `${owner} cannot be read, so the certificates were not printed. Choose the picture again.`
    throw new StudioError('printing/unreadable-picture', message, { what }, { cause })
  }
}

/** Objects in PDF's own notation, among those that the library keeps. */
function writerInto(context: PDFContext): ObjectWriter {
  const parsed = (source: string) => PDFObjectParser.forBytes(asciiBytes(source), context).parseObject()
  const addStream = (bytes: Uint8Array, entries = ''): PdfRef =>
    refOf(context.register(PDFRawStream.of(parsed(`<<${entries}>>`) as PDFDict, bytes)))
  return {
    nextRef: () => refOf(context.nextRef()),
    object: (ref, source) => context.assign(libRef(ref), parsed(source)),
    addStream,
    addCompressed: (bytes, entries = '') => addStream(deflate(bytes), `${entries}/Filter/FlateDecode`),
  }
}

/** What a document holds so far, without its catalog and pages: every file writes its own. */
export async function bakeDocument(doc: PDFDocument): Promise<BakedObjects> {
  await doc.flush()
  const { context } = doc
  context.delete(doc.catalog.get(PDFName.of('Pages')) as PDFRef)
  context.delete(context.trailerInfo.Root as PDFRef)
  return bake(context)
}
