// npm run check: everything a change must pass, each step with its time. Goes on after a failure, so that one run
// names everything. `--fast` leaves the tests out; names pick steps: npm run check -- types dead-code
import { requireNode } from './prepare/node.mjs'

requireNode()
const { check } = await import('./prepare/check.mjs')
process.exitCode = await check(process.argv.slice(2))
