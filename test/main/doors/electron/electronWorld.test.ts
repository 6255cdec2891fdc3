import type { App, SafeStorage, Shell } from 'electron'
import { expect, test } from 'vitest'
import { electronWorld } from '../../../../main/doors/electron/electronWorld.ts'
import { recordingElectron } from './recordingElectron.ts'

test('a PDF is opened by the system’s own program for them, which says whether it could', async () => {
  const { electron, settings, calls } = recordingElectron()
  const world = electronWorld(electron as unknown as { app: App; safeStorage: SafeStorage; shell: Shell })
  expect(await world.openPdf('/w/certificates.pdf')).toBe(true)
  expect(calls).toEqual(['open /w/certificates.pdf'])
  settings.openingFails = 'No application is registered.'
  expect(await world.openPdf('/w/certificates.pdf')).toBe(false)
})
