import { describe, expect, it } from 'vitest'
import { nodeProblem } from './node.mjs'

describe('Node が古すぎないか', () => {
  it.each(['v20.19.0', 'v20.19.1', 'v20.20.2', 'v21.0.0', 'v22.12.0', 'v100.0.0', 'v24.0.0-nightly'])(
    '%s なら動く',
    (version) => {
      expect(nodeProblem(version)).toBe(null)
    },
  )

  it.each(['v20.18.9', 'v20.0.0', 'v19.99.99', 'v18.20.4', 'v0.12.0', 'v8.17.0'])(
    '%s なら、何が足りず、どうすればよいかを言う',
    (version) => {
      const problem = nodeProblem(version)
      expect(problem).toContain('20.19.0')
      expect(problem).toContain(version)
      expect(problem).toContain('https://nodejs.org/')
    },
  )

  it('読めない版の名前では始めない', () => {
    expect(nodeProblem('unknown')).toContain('unknown')
  })
})
