import { defineConfig } from 'vitest/config'

/** The real application behind a real browser: slower, one at a time. */
export default defineConfig({
  test: {
    globalSetup: 'test/temporaryRoot.ts',
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
