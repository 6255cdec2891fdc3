import { resolve } from 'node:path'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { withStudio } from './openWorkspace.ts'
import type { Terminal } from './terminal.ts'

/** Measures a printer, so it needs no workspace and no batch. */
export async function printCalibration(
  terminal: Terminal,
  { out, language }: { readonly out?: string | undefined; readonly language: string },
): Promise<void> {
  const { output } = terminal
  const path = resolve(out ?? 'calibration.pdf')
  await withStudio(terminal, async (client) => {
    const file = await client.printer.calibration({ language })
    writeAtomically(path, new Uint8Array(await file.arrayBuffer()), { flush: true })
    output.say(`Print ${path} at actual size, and do what it says.`, 'good')
    output.answer({ path })
  })
}
