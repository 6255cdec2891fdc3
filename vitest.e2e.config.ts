import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The real application behind a real browser: slower, and each file has a studio and a browser of its own. */
export default defineConfig({
  test: {
    globalSetup: 'test/temporaryRoot.ts',
    include: ['test/e2e/**/*.test.ts'],
    // Half of it is waiting for what a screen does next; more than this and a slow machine misses gestures.
    maxWorkers: Math.min(2, availableParallelism()),
    testTimeout: 120_000,
    // A step goes to the studio and back before the screen shows it.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
  },
})
