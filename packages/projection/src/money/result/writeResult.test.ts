import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HouseholdMoney } from '../index.ts'
import { parseHousehold } from '../parse/parseHousehold.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { households } from '../testing/arbitraryHousehold.ts'
import { adultJson, householdJson, money } from '../testing/household.ts'
import { emptyByteText } from './byteText.ts'
import { householdResultLine } from './resultLine.ts'
import { writeHouseholdResult } from './writeResult.ts'

const writtenOf = (result: HouseholdMoney): string => {
  const text = emptyByteText()
  writeHouseholdResult(result, text)
  return Buffer.from(text.bytes.subarray(0, text.length)).toString('utf8')
}

describe('世帯の結果を、そのままバイトにする', () => {
  it('どの世帯でも、JSON.stringify と一文字もちがわない', () => {
    fc.assert(
      fc.property(households, (json) => {
        const result = runHousehold(expectOk(parseHousehold(json)))
        expect(writtenOf(result)).toBe(JSON.stringify(householdResultLine(result)))
      }),
      { numRuns: 150 },
    )
  })

  it('名前に引用符や項目の名、かなや絵文字があっても、月はまちがえない', () => {
    const adults = [adultJson({ id: '"premium_month":"2000-01' }), adultJson({ id: 'はは👩‍👧' })]
    const result = money(householdJson({ id: '"', adults }))
    expect(writtenOf(result)).toBe(JSON.stringify(householdResultLine(result)))
  })

  it('前の世帯のうしろへ、続けて書く', () => {
    const result = money(householdJson())
    const text = emptyByteText(1)
    writeHouseholdResult(result, text)
    const once = text.length
    writeHouseholdResult(result, text)
    expect(text.length).toBe(2 * once)
    expect(text.bytes.slice(0, once)).toEqual(text.bytes.slice(once, text.length))
  })
})
