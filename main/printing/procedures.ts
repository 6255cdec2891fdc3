import { A4, LETTER } from '#core/sheets/sheet'
import type { Procedures } from '../procedures.ts'
import type { Settings } from '../settings/settings.ts'
import type { World } from '../world.ts'
import { calibrationPdf } from './calibrationFile.ts'

export const printerProcedures = (os: Procedures['printer'], settings: Settings, { now }: World) =>
  os.router({
    get: os.get.handler(() => settings.printer()),
    set: os.set.handler(({ input }) => {
      settings.setPrinter(input)
      return settings.printer()
    }),
    calibration: os.calibration.handler(async ({ input: { language, paper } }) => {
      const bytes = await calibrationPdf(language, paper === 'A4' ? A4 : LETTER, now())
      return new File([new Uint8Array(bytes)], 'calibration.pdf', { type: 'application/pdf' })
    }),
  })
