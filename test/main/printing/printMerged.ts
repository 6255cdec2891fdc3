import { memorySink } from '../../../main/printing/memorySink.ts'
import type { Press } from '../../../main/printing/press.ts'
import {
  type Certificate,
  openMerged,
  type PrintSettings,
  type Unprintable,
} from '../../../main/printing/print.ts'

/** A merged file as a whole, and what of its names could not be printed. */
export function printMerged(
  press: Press,
  certificates: Iterable<Certificate>,
  settings: PrintSettings,
): { bytes: Uint8Array; unprintable: Unprintable[] } {
  const sink = memorySink()
  const file = openMerged(press, settings, sink)
  const unprintable: Unprintable[] = []
  for (const certificate of certificates) {
    const characters = file.add(certificate)
    if (characters.length > 0) unprintable.push({ number: certificate.recipient.number, characters })
  }
  file.end()
  return { bytes: sink.bytes(), unprintable }
}
