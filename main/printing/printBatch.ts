import { setImmediate as breathe } from 'node:timers/promises'
import type { CertificateBatch } from '#core/certificate/certificate'
import { StudioError } from '#core/errors'
import type { Seal } from '#core/paint/pdf/pdfWriter'
import { ordinaryPrinter, type Printer, printerOn, refuseBeyondReach } from '#core/sheets/printer'
import type { Sides } from '#core/sheets/sides'
import { openPress, type Press } from './press.ts'
import { type Certificate, openMerged, printOne, type Unprintable } from './print.ts'
import { type TemporaryFiles, temporaryFiles } from './temporaryFiles.ts'

export interface PrintRequest {
  /** What the certificates of each achievement share. */
  readonly achievements: ReadonlyMap<string, CertificateBatch>
  /** Taken one by one: a long batch need not be in memory. */
  readonly certificates: Iterable<PrintedCertificate> | AsyncIterable<PrintedCertificate>
  readonly total: number
  /** Where the file with all of them goes; null for none. */
  readonly merged: { readonly path: string; readonly title: string } | null
  /** The date inside the documents. */
  readonly at: Date
  /** Signs each file; null leaves the files without a seal. */
  readonly seal: Seal | null
  /** Refused if it would not reach a code. The ordinary one if not given. */
  readonly printer?: Printer
  /** With criteria that are too long for the front on the back. Fronts alone if not given. */
  readonly sides?: Sides
  readonly signal?: AbortSignal
}

export interface PrintedCertificate extends Certificate {
  /** Where this person's own file goes; null for none. */
  readonly path: string | null
}

export interface PrintProgress {
  readonly done: number
  readonly total: number
}

export interface PrintResult {
  readonly pages: number
  readonly merged: string | null
  /** The people's own files, in the order given. */
  readonly files: readonly PrintedFile[]
  readonly unprintable: readonly Unprintable[]
  /** Achievements that do not stand on the page as they were written. */
  readonly changed: readonly ChangedAchievement[]
}

export interface PrintedFile {
  readonly path: string
  /** In hex, of the whole file with its seal. */
  readonly sha256: string
}

export interface ChangedAchievement {
  readonly achievement: string
  /** Too long for the page; a line says where the rest is. */
  readonly criteriaWereCut: boolean
  /** Characters that no font draws. */
  readonly characters: readonly string[]
}

const PAGES_PER_STEP = 25
/** A person's own file takes a millisecond, and other work waits meanwhile. */
const PAGES_PER_BREATH = 10

/**
 * Prints a batch. Files are written under temporary names and take their places only when all are complete: stopped
 * before that, by an error, the signal or a consumer who goes away, nothing has changed on the disk.
 *
 * Throws `printing/cancelled` when the signal says so, `printing/nothing-to-print`, `printing/unreadable-picture`,
 * and `files/…` when a file cannot be written.
 */
export async function* printBatch(request: PrintRequest): AsyncGenerator<PrintProgress, PrintResult> {
  const { total, signal } = request
  const files = temporaryFiles()
  try {
    const printer = await openPrinting(request, files)
    let done = 0
    for await (const certificate of request.certificates) {
      if (signal?.aborted) throw cancelled()
      await printer.print(certificate)
      done++
      if (done % PAGES_PER_BREATH === 0) await breathe()
      if (done % PAGES_PER_STEP === 0) yield { done, total }
    }
    if (done === 0) throw nothingToPrint()
    const result = printer.finish()
    if (signal?.aborted) throw cancelled()
    files.putInPlace()
    yield { done, total: done }
    return { pages: done, ...result }
  } finally {
    files.discard()
  }
}

interface Printing {
  print(certificate: PrintedCertificate): Promise<void>
  finish(): Omit<PrintResult, 'pages'>
}

async function openPrinting(request: PrintRequest, files: TemporaryFiles): Promise<Printing> {
  const { achievements, merged, at, seal, sides } = request
  const settings = { at, seal, ...(sides !== undefined && { sides }) }
  const presses = new Map<string, Press>()
  const changed = new Map<string, ChangedAchievement>()
  const unprintable: Unprintable[] = []
  const printed: PrintedFile[] = []
  const mergedSink = merged && files.open(merged.path)
  const mergedFile =
    mergedSink && openMerged(await open(achievements), { ...settings, title: merged.title }, mergedSink)

  async function open(batches: ReadonlyMap<string, CertificateBatch>): Promise<Press> {
    const press = await openPress(batches, sides === undefined || sides === 'front' ? null : () => 1)
    refuseUnreachable(press, request.printer ?? ordinaryPrinter)
    for (const one of changedOn(press)) changed.set(one.achievement, one)
    return press
  }

  /** A person's own file should not begin with the badges of others, so each achievement has its press. */
  async function pressFor(achievement: string): Promise<Press> {
    const press =
      presses.get(achievement) ?? (await open(new Map([[achievement, achievements.get(achievement)!]])))
    presses.set(achievement, press)
    return press
  }

  return {
    async print(certificate) {
      const { achievement, recipient, path } = certificate
      let characters = mergedFile?.add(certificate) ?? []
      if (path !== null) {
        const press = await pressFor(achievement)
        const sha256 = files.write(path, (sink) => {
          characters = printOne(press, certificate, settings, sink)
        })
        printed.push({ path, sha256 })
      }
      if (characters.length > 0) unprintable.push({ number: recipient.number, characters })
    },
    finish() {
      mergedFile?.end()
      mergedSink?.finish({ flush: true })
      return { merged: merged?.path ?? null, files: printed, unprintable, changed: [...changed.values()] }
    },
  }
}

function refuseUnreachable({ sheets }: Press, printer: Printer): void {
  for (const { code, shared } of sheets.values()) {
    if (!code) continue
    const { left, top, right, bottom } = code
    const slot = { left, top, width: right - left, height: bottom - top }
    refuseBeyondReach([slot], shared.page, printerOn(shared.page, printer), 'code')
  }
}

/** The achievements of a press that do not stand on the page as they were written. */
export const changedOn = (press: Press): ChangedAchievement[] =>
  Array.from(press.sheets, ([achievement, { shared, back }]) => ({
    achievement,
    criteriaWereCut: back ? back.criteriaWereCut : shared.criteriaWereCut,
    characters: shared.missing,
  })).filter(({ criteriaWereCut, characters }) => criteriaWereCut || characters.length > 0)

export const cancelled = (): StudioError =>
  new StudioError('printing/cancelled', 'Printing was stopped. Files printed before are as they were.')

export const nothingToPrint = (): StudioError =>
  new StudioError(
    'printing/nothing-to-print',
    'This batch has no certificate to print yet. Issue its badges first, then print.',
  )
