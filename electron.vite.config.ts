import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { thirdPartyNotices } from './build/third-party-notices'

const notices = thirdPartyNotices()

// Everything is bundled, so that the package needs no node_modules. Workers are plain entries, not
// `?nodeWorker` imports, so that vitest and the command line load the same sources.
export default defineConfig({
  main: {
    plugins: [notices.gather],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: resolve('src-main/main.ts'),
          cli: resolve('src-main/cli.ts'),
          'archive-worker': resolve('src-main/archive-worker.ts'),
          'snapshot-worker': resolve('src-main/snapshot-worker.ts'),
          'paper-reader': resolve('src-main/paper-reader.ts'),
        },
      },
    },
  },
  preload: {
    plugins: [notices.gather],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve('src-main/preload.ts') },
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src-renderer'),
    plugins: [react(), notices.write],
    resolve: {
      alias: {
        // Its build for browsers reads HTML through the DOM, where the content policy refuses the style
        // attributes of formulas. This one reads text.
        'hast-util-from-html-isomorphic': resolve(
          'node_modules/hast-util-from-html-isomorphic/index.js',
        ),
      },
    },
    server: {
      host: '127.0.0.1',
      port: 5173,
      strictPort: true,
      // For `npm run dev` without Electron: page and answers share an origin, as the host's guards ask.
      proxy: {
        '^/api/': {
          target: 'http://127.0.0.1:5174',
          changeOrigin: true,
          headers: { origin: 'http://127.0.0.1:5174' },
        },
      },
    },
    build: {
      minify: true,
      // The content policy has no `data:` for fonts.
      assetsInlineLimit: 0,
      // Mathematics, in a chunk of its own that loads after the first page.
      chunkSizeWarningLimit: 700,
      rolldownOptions: { input: { index: resolve('src-renderer/index.html') } },
    },
  },
})
