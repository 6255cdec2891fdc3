import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/temporaryRoot.ts',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // Some tests wait for other processes or for faults to pass: a core left idle meanwhile is time lost.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
