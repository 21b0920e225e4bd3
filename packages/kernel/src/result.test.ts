import { describe, expect, it } from 'vitest'
import { err, expectOk, ok } from './result.ts'

describe('答えか、断りか', () => {
  it('答えは値を、断りは理由を持つ', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 })
    expect(err({ type: 'NotInForce' })).toEqual({ ok: false, error: { type: 'NotInForce' } })
  })

  it('答えのはずのものが断りなら、その中身を言って止まる', () => {
    expect(expectOk(ok('value'))).toBe('value')
    expect(() => expectOk(err({ type: 'NotInForce', month: 24_315 }))).toThrow(/NotInForce.*24315/)
  })

  it('undefined や null も、答えでありうる', () => {
    expect(expectOk(ok(undefined))).toBe(undefined)
    expect(expectOk(ok(null))).toBe(null)
  })
})
