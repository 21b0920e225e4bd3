import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath, resolvePath } from './path.ts'

describe('文書の中の場所の名', () => {
  it('番号でも、id でも言える', () => {
    const value = { jobs: [{ id: 'a' }, { id: 'p1-job', pay: 1 }] }
    expect(resolvePath(value, 'jobs[1].pay')).toEqual(['jobs', 1, 'pay'])
    expect(resolvePath(value, 'jobs[p1-job].pay')).toEqual(['jobs', 1, 'pay'])
    expect(resolvePath(value, 'jobs[p1-job].bonus')).toEqual(['jobs', 1, 'bonus'])
    expect(resolvePath(value, 'jobs[p9].pay')).toBeUndefined()
    expect(resolvePath(value, 'jobs.pay')).toBeUndefined()
    expect(resolvePath(value, 'nothing.here')).toBeUndefined()
  })

  it('書いて読むと、もとの場所にもどる', () => {
    const key = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a', 'b c', 'x.y', '余白', '"', '[0]'))
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        const value = keys.reduceRight<unknown>((inside, each) => [{ [each]: inside }], 1)
        const path = keys.flatMap((each) => [0, each])
        expect(resolvePath(value, formatPath(path))).toEqual(path)
      }),
    )
  })
})
