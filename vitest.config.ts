import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/temporaryRoot.ts',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
