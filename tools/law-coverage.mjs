// Writes docs/law-coverage.md. Run after `tsc -b`.
import { writeFileSync } from 'node:fs'
import { coverageMarkdown } from './coverage/markdown.mjs'

writeFileSync(new URL('../docs/law-coverage.md', import.meta.url), coverageMarkdown())
