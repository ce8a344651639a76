import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['e2e/**'],
    // So that only what hangs runs into it: a busy machine takes ten times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
