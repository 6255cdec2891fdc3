import { setImmediate as breathe } from 'node:timers/promises'
import type { CertificateBatch } from '#core/certificate/certificate'
import type { Seal, Sink } from '#core/paint/pdf/pdfWriter'
import { isTwoSided, type SheetLayout } from '#core/sheets/layout'
import { listWording } from '#core/sheets/listWording'
import { ordinaryPrinter } from '#core/sheets/printer'
import { openButtons } from './buttonFile.ts'
import { openImposed } from './imposedFile.ts'
import { openLabels } from './labelFile.ts'
import { openList } from './listFile.ts'
import { openNameBadges } from './nameBadgeFile.ts'
import type { Certificate, Unprintable } from './print.ts'
import {
  type ChangedAchievement,
  cancelled,
  changedOn,
  nothingToPrint,
  type PrintProgress,
} from './printBatch.ts'
import type { SheetFile, SheetFileEnd, SheetOrder } from './sheetFile.ts'
import { temporaryFiles } from './temporaryFiles.ts'

/** What is the same whoever stands on the sheets. */
export interface SheetSettings extends Partial<Omit<SheetOrder, 'achievements'>> {
  readonly layout: SheetLayout
  /** What the certificates of each achievement share. */
  readonly achievements: ReadonlyMap<string, CertificateBatch>
  readonly total: number
  readonly title: string
  /** The date inside the document. */
  readonly at: Date
  /** Of a list: the page it begins with, from 0. Those before it are left out. */
  readonly from?: number
}

export interface SheetRequest extends SheetSettings {
  /** Taken one by one: a long batch need not be in memory. */
  readonly certificates: Iterable<Certificate> | AsyncIterable<Certificate>
  readonly path: string
  /** Signs a file of certificates; labels and lists have none. */
  readonly seal: Seal | null
  readonly signal?: AbortSignal
}

export interface SheetResult extends SheetFileEnd {
  readonly unprintable: readonly Unprintable[]
  readonly changed: readonly ChangedAchievement[]
}

const PEOPLE_PER_STEP = 25
const PEOPLE_PER_BREATH = 5

/**
 * Prints the people of a batch onto sheets: one file, which takes its place when it is complete. Stopped before that,
 * nothing has changed on the disk. Throws what `printBatch` throws.
 */
export async function* printSheets(request: SheetRequest): AsyncGenerator<PrintProgress, SheetResult> {
  const { total, signal, layout } = request
  const files = temporaryFiles()
  try {
    const sink = files.open(request.path)
    const { file, changed } = await openSheets(request, sink)
    const unprintable: Unprintable[] = []
    let done = 0
    for await (const certificate of request.certificates) {
      if (signal?.aborted) throw cancelled()
      const characters = file.add(certificate)
      if (characters.length > 0) unprintable.push({ number: certificate.recipient.number, characters })
      done++
      if (done % PEOPLE_PER_BREATH === 0) await breathe()
      if (done % PEOPLE_PER_STEP === 0) yield { done, total }
    }
    if (done === 0) throw nothingToPrint()
    const end = file.end(layout.kind === 'certificates' ? request.seal : null)
    sink.finish({ flush: true })
    if (signal?.aborted) throw cancelled()
    files.putInPlace()
    yield { done, total: done }
    return { ...end, unprintable, changed }
  } finally {
    files.discard()
  }
}

interface OpenSheets {
  readonly file: SheetFile
  readonly changed: readonly ChangedAchievement[]
}

/** Throws `printing/nothing-to-print`, and what the kinds of sheets throw. */
export async function openSheets(request: SheetSettings, sink: Sink): Promise<OpenSheets> {
  const { layout, achievements, title, total, at, from } = request
  const [first] = achievements.values()
  if (!first) throw nothingToPrint()
  const { issuer, texts } = first
  const info = { title, author: issuer.name, language: texts.language, at }
  const { sides = 'front', printer = ordinaryPrinter, hasMarks = true } = request
  const order: SheetOrder = { achievements, sides: isTwoSided(layout) ? sides : 'front', printer, hasMarks }
  switch (layout.kind) {
    case 'certificates': {
      const { file, press } = await openImposed(layout.count, order, info, sink)
      return { file, changed: changedOn(press) }
    }
    case 'labels':
      return { file: await openLabels(layout, order, info, sink), changed: [] }
    case 'names':
      return { file: await openNameBadges(layout.id, order, info, sink), changed: [] }
    case 'buttons':
      return { file: await openButtons(layout, order, info, sink), changed: [] }
    case 'list': {
      const head = {
        kind: 'sign-off',
        checkAddress: first.checkAddress ?? null,
        texts: listWording(texts.language),
        title,
        issuer: issuer.name,
      } as const
      return { file: await openList(achievements, head, total, info, sink, from), changed: [] }
    }
  }
}
