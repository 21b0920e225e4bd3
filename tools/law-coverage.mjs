// Writes docs/law-coverage.md. Run after `tsc -b`.
import { writeFileSync } from 'node:fs'
import { coverageMarkdown } from './lawCoverage/markdown.mjs'

writeFileSync(new URL('../docs/law-coverage.md', import.meta.url), coverageMarkdown())
