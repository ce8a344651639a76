import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['e2e/**'],
    // By itself it leaves a processor idle, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // So that only what hangs runs into it: a busy machine takes ten times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
