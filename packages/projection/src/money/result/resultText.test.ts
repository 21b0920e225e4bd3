import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHousehold } from '../parse/parseHousehold.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { households } from '../testing/arbitraryHousehold.ts'
import { adultJson, householdJson, money } from '../testing/household.ts'
import { householdResultLine } from './resultLine.ts'
import { householdResultText } from './resultText.ts'

describe('世帯の結果を、そのまま文字にする', () => {
  it('どの世帯でも、JSON.stringify と一文字もちがわない', () => {
    fc.assert(
      fc.property(households, (json) => {
        const result = runHousehold(expectOk(parseHousehold(json)))
        expect(householdResultText(result)).toBe(JSON.stringify(householdResultLine(result)))
      }),
      { numRuns: 150 },
    )
  })

  it('名前に引用符や項目の名があっても、月はまちがえない', () => {
    const result = money(householdJson({ id: '"', adults: [adultJson({ id: '"premium_month":"2000-01' })] }))
    expect(householdResultText(result)).toBe(JSON.stringify(householdResultLine(result)))
  })
})
