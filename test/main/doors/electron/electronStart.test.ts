import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { recordingElectron } from './recordingElectron.ts'

let recording = recordingElectron()
const createStudio = vi.fn()
vi.mock('../../../../main/createStudio.ts', () => ({ createStudio }))

beforeEach(() => {
  recording = recordingElectron()
  vi.resetModules()
  vi.doMock('electron', () => recording.electron)
})

test('a second instance opens nothing and ends', async () => {
  recording.settings.isOnlyInstance = false
  await import('../../../../main/index.ts')
  expect(recording.calls).toEqual(['quit'])
  expect(recording.windows).toEqual([])
})

test('what keeps the studio from starting is told in its own words', async () => {
  const { StudioError } = await import('#core/errors')
  createStudio.mockImplementation(() => {
    throw new StudioError('settings/unreadable', 'The settings of Rosette cannot be read.')
  })
  await import('../../../../main/index.ts')
  await vi.waitFor(() => expect(recording.settings.exitCode).toBe(1))
  expect(recording.settings.errorBoxes).toEqual(['The settings of Rosette cannot be read.'])
})

test('anything unforeseen is told without its details', async () => {
  rmSync(join(recording.appFolder, 'out'), { recursive: true })
  await import('../../../../main/index.ts')
  await vi.waitFor(() => expect(recording.settings.exitCode).toBe(1))
  expect(recording.settings.errorBoxes[0]).toContain('install Rosette again')
  expect(recording.settings.errorBoxes[0]).not.toContain('ENOENT')
})
