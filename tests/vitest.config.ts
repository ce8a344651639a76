import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const all = ['**/*.test.ts', '**/*.test.tsx']
const pure = ['main/contract/**/*.test.ts', 'renderer/**/*.test.ts', 'renderer/**/*.test.tsx']

export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      { extends: true, test: { name: 'program', include: all, exclude: [...pure, 'e2e/**'] } },
      // They leave nothing behind that is global, so that one world does for all of them: to make
      // one for each file takes longer than its tests.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
    ],
    // By itself it leaves a processor idle, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // So that only what hangs runs into it: a busy machine takes ten times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
