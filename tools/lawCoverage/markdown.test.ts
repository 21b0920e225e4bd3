import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coverageMarkdown } from './markdown.mjs'

describe('docs/law-coverage.md', () => {
  it('is what the parameters say today (node tools/law-coverage.mjs writes it anew)', () => {
    expect(readFileSync(new URL('../../docs/law-coverage.md', import.meta.url), 'utf8')).toBe(coverageMarkdown())
  })

  it('names the schemes nobody should expect a figure for', () => {
    expect(coverageMarkdown()).toContain('国民健康保険')
  })
})
