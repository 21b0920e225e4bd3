import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { firstSight } from './build/firstSight.mjs'
import { fonts } from './build/fonts.mjs'
import { icons } from './build/icons.mjs'
import { licences } from './build/licences.mjs'
import { offline } from './build/offline.mjs'
import { sample } from './build/sample.mjs'

const conditions = ['@yohaku/source', ...defaultClientConditions]

export default defineConfig({
  plugins: [react(), fonts(), sample(), icons(), firstSight(), licences(), offline()],
  resolve: { conditions },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2023',
    // Nothing inline: the content security policy allows no data addresses, and a font must be a file to be kept.
    assetsInlineLimit: 0,
    // One sheet of 14 kB for every room: forty small ones cost more on the way than they save, and a room never waits for its own.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: true,
  },
})
