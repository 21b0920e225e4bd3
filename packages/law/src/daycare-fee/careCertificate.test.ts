import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { careCertificate } from './careCertificate.ts'

const april = month('2026-04')

describe('保育必要量の認定: 月120時間の線', () => {
  it.each<[readonly number[], string, string]>([
    [[30 * 60, 40 * 60], 'standard', '6時間 × 週5日 × 4週 = 120時間'],
    [[30 * 60 - 1, 40 * 60], 'short', '1分たりない'],
    [[30 * 60 + 1, 40 * 60], 'standard', '1分多い'],
    [[40 * 60, 29 * 60], 'short', '少ないほうの親で決まる'],
    [[40 * 60, 0], 'short', 'ひとりが休業中、または仕事がない'],
    [[40 * 60], 'standard', 'ひとりで育てている'],
  ])('週 %j 分 → %s（%s）', (minutes, certificate) => {
    expect(expectOk(careCertificate(minutes, april))).toBe(certificate)
  })

  it('制度が始まる2015年4月より前は、答えない', () => {
    expect(careCertificate([2_400], month('2015-03'))).toMatchObject({ ok: false, error: { type: 'NotInForce' } })
  })
})
