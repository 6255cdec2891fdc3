/** Small facts of this computer, kept in one file outside every workspace. A damaged file is started afresh. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type PrinterFacts, printerFacts } from '#core/contract/printer'
import { makeFolder } from '../files/makeFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import type { ChosenFont } from '../fonts/chosenFonts.ts'

const settingsFile = z.object({
  /** Workspaces opened on this computer, the last one first. */
  recentFolders: z.array(z.string()).default([]),
  /** Issuers whose key this computer has met: its own, and those a person compared and trusted. */
  knownIssuers: z
    .array(z.object({ did: z.string(), name: z.string(), how: z.enum(['own', 'known']) }))
    .default([]),
  /** It stands beside this computer, so it does not travel with a workspace. */
  printer: printerFacts.prefault({}),
  /** Of this computer, to print with what the studio's own fonts lack; in the order they are tried. */
  fonts: z.array(z.object({ name: z.string(), file: z.string(), index: z.int().min(0) })).default([]),
})
type SettingsFile = z.infer<typeof settingsFile>

const RECENT = 8

export interface Settings {
  recentFolders(): string[]
  rememberFolder(folder: string): void
  /** By DID, whether a key belongs to this computer (`own`) or was trusted by a person (`known`). */
  knownIssuers(): ReadonlyMap<string, 'own' | 'known'>
  rememberIssuer(did: string, name: string, how: 'own' | 'known'): void
  printer(): PrinterFacts
  setPrinter(printer: PrinterFacts): void
  fonts(): readonly ChosenFont[]
  setFonts(fonts: readonly ChosenFont[]): void
}

export function openSettings(folder: string): Settings {
  const path = join(folder, 'settings.json')
  const change = (edit: (settings: SettingsFile) => SettingsFile): void => {
    // Read again each time: another window may have written since.
    const changed = edit(readSettings(path))
    makeFolder(folder)
    writeAtomically(path, JSON.stringify(changed, null, 2))
  }
  return {
    recentFolders: () => readSettings(path).recentFolders,
    rememberFolder: (opened) =>
      change((settings) => ({
        ...settings,
        recentFolders: [opened, ...settings.recentFolders.filter((other) => other !== opened)].slice(
          0,
          RECENT,
        ),
      })),
    knownIssuers: () => new Map(readSettings(path).knownIssuers.map(({ did, how }) => [did, how])),
    rememberIssuer: (did, name, how) => {
      const known = readSettings(path).knownIssuers.find((issuer) => issuer.did === did)
      if (known && (known.how === 'own' || known.how === how) && known.name === name) return
      change((settings) => ({
        ...settings,
        knownIssuers: [
          ...settings.knownIssuers.filter((issuer) => issuer.did !== did),
          { did, name, how: known?.how === 'own' ? 'own' : how },
        ],
      }))
    },
    printer: () => readSettings(path).printer,
    setPrinter: (printer) => change((settings) => ({ ...settings, printer })),
    fonts: () => readSettings(path).fonts,
    setFonts: (fonts) => change((settings) => ({ ...settings, fonts: [...fonts] })),
  }
}

function readSettings(path: string): SettingsFile {
  try {
    return settingsFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return settingsFile.parse({})
  }
}
