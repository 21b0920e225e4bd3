// npm run bench: how fast and how small, each figure beside a yardstick measured in the same run (a ratio travels between
// machines, a figure does not).   --json   one JSON document   --quick   fewer rounds   names pick figures: households
import { requireNode } from './prepare/node.mjs'

requireNode()
const { bench } = await import('./bench/bench.mjs')
process.exitCode = await bench(process.argv.slice(2))
