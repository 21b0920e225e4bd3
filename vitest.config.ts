import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './tools/chromium.mjs'

const SOURCE = '@yohaku/source'
const inNode = {
  resolve: { conditions: [SOURCE] },
  ssr: { resolve: { conditions: [SOURCE, 'node'], externalConditions: [SOURCE, 'node'] } },
}

/** No clock decides a test: these are for what hangs, on the slowest machine there is. */
const PATIENCE = { testTimeout: 240_000, hookTimeout: 240_000 }

/**
 * unit: rules, engines, files, in Node. browser: screens and parts, in the real browser. journeys: the built app served
 * on localhost and driven as a person would. One after the other: a browser that has to share two cores with a thousand
 * sums shows its pages too late to be looked at.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        ...inNode,
        test: {
          name: 'unit',
          environment: 'node',
          sequence: { groupOrder: 1 },
          ...PATIENCE,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/*.journey.test.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: [SOURCE, ...defaultClientConditions] },
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'valibot',
            'yaml',
            'idb',
          ],
        },
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          expect: { poll: { timeout: 30_000 } },
          ...PATIENCE,
          include: ['apps/web/src/**/*.browser.test.tsx', 'packages/store/src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromiumLaunch(),
              contextOptions: { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...inNode,
        test: {
          name: 'journeys',
          environment: 'node',
          sequence: { groupOrder: 3 },
          fileParallelism: false,
          // A browser that shares two cores shows a part late once in some hundreds of walks; what is wrong fails twice, and a second
          // try is named in the report, to be looked into.
          retry: 1,
          include: ['apps/web/journeys/**/*.journey.test.ts', 'tools/**/*.journey.test.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
})
