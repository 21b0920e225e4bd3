// npm test: installs what is missing, checks the types, builds the app, runs every test (a real browser included), and
// ends with the line `N passed, N failed, N skipped`. Arguments go to vitest: npm test -- packages/store
import { requireNode } from './prepare/node.mjs'

requireNode()
const { test } = await import('./prepare/test.mjs')
process.exitCode = await test(process.argv.slice(2))
