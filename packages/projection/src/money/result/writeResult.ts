import type { YearMonth } from '@yohaku/kernel'
import {
  BIRTH_LEAVE,
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_TAX,
  CHILDCARE_LEAVE,
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  EXEMPT,
  GROSS,
  HEALTH_COMBINED,
  LEVY,
  LTC,
  MATERNITY,
  NET,
  PENSION,
  PERSONS,
  POST_BIRTH,
  RECORD_SMR,
  REDUCED_HOURS,
  RESIDENT_TAX,
  SMR_HEALTH,
  SMR_PENSION,
  WIDTH,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { premiumMonthOf } from '../run/premiums.ts'
import { type ByteText, keyOf, putAgain, putAscii, putField, putFields, putJson, putYearMonth } from './byteText.ts'
import { afterMonthsOf, monthsAsked, monthTotalsOf } from './resultLine.ts'

/**
 * Writes `householdResultLine` as JSON, byte for byte what `JSON.stringify` makes of it, in less time and memory: about half of an adult's
 * months are those before again and are copied, and the others never become a string.
 */
export const writeHouseholdResult = (money: HouseholdMoney, into: ByteText): void => {
  const writeRows = money.adults.map((adult) => rowWriterOf(adult, into))
  putAscii(into, '{"id":')
  putJson(into, money.facts.id)
  putAscii(into, ',"months":[')
  for (const month of monthsAsked(money)) {
    putAscii(into, month === money.horizon.start ? '{"month":"' : ',{"month":"')
    putYearMonth(into, month)
    putAscii(into, '","adults":[')
    for (let index = 0; index < writeRows.length; index++) {
      if (index > 0) putAscii(into, ',')
      writeRows[index]?.(month)
    }
    putAscii(into, '],')
    putFields(into, monthTotalsOf(money, month))
    putAscii(into, '}')
  }
  putAscii(into, '],')
  putFields(into, afterMonthsOf(money))
  putAscii(into, '}')
}

/** Writes an adult's months, which must be asked for in their order. */
const rowWriterOf = (adult: AdultMoney, into: ByteText): ((month: YearMonth) => void) => {
  const { cells, horizon, facts } = adult
  let first = 0
  let length = 0
  let premiumMonthAt = 0
  return (month) => {
    const at = (month - horizon.from) * WIDTH
    const premiumMonth = premiumMonthOf(adult, month)
    const start = into.length
    if (month > horizon.start && isAsBefore(cells, at)) {
      putAgain(into, first, length)
      into.length = start + premiumMonthAt
      putYearMonth(into, premiumMonth) // the one field of a row that no cell holds; always as long
      into.length = start + length
    } else {
      putAscii(into, '{"id":')
      putJson(into, facts.id)
      putCells(into, UNTIL_PREMIUM_MONTH, cells, at)
      putAscii(into, ',"premium_month":"')
      premiumMonthAt = into.length - start
      putYearMonth(into, premiumMonth)
      putAscii(into, cells[at + EXEMPT] === 1 ? '","premium_exempt":true' : '","premium_exempt":false')
      putAfterPremiumMonth(into, cells, at)
      length = into.length - start
    }
    first = start
  }
}

/** Fields that are one cell each, in their order. */
interface CellFields {
  readonly keys: readonly Uint8Array[]
  readonly columns: readonly number[]
}

const cellFields = (columns: Readonly<Record<string, number>>): CellFields => ({
  keys: Object.keys(columns).map(keyOf),
  columns: Object.values(columns),
})

const UNTIL_PREMIUM_MONTH = cellFields({
  gross: GROSS,
  commuting: COMMUTING,
  bonus: BONUS,
  smr_health: SMR_HEALTH,
  smr_pension: SMR_PENSION,
  pension_record_smr: RECORD_SMR,
})
const HEALTH = keyOf('health')
const UNTIL_BENEFITS = cellFields({
  ltc: LTC,
  levy: LEVY,
  health_combined: HEALTH_COMBINED,
  pension: PENSION,
  employment_insurance: EMPLOYMENT_INSURANCE,
  bonus_health: BONUS_HEALTH,
  bonus_pension: BONUS_PENSION,
  bonus_employment_insurance: BONUS_EMPLOYMENT_INSURANCE,
  withholding_persons: PERSONS,
  income_tax_withheld: WITHHELD,
  bonus_tax: BONUS_TAX,
  resident_tax: RESIDENT_TAX,
})
const BENEFITS = cellFields({ post_birth: POST_BIRTH, reduced_hours: REDUCED_HOURS, maternity: MATERNITY })
const AFTER_BENEFITS = cellFields({ year_end_adjustment: YEAR_END_ADJUSTMENT, net: NET })

const putCells = (into: ByteText, { keys, columns }: CellFields, cells: Float64Array, at: number): void => {
  for (let place = 0; place < keys.length; place++)
    putField(into, keys[place] as Uint8Array, cells[at + (columns[place] as number)] as number)
}

const putAfterPremiumMonth = (into: ByteText, cells: Float64Array, at: number): void => {
  const cell = (column: number): number => cells[at + column] as number
  putField(into, HEALTH, cell(HEALTH_COMBINED) - cell(LTC) - cell(LEVY))
  putCells(into, UNTIL_BENEFITS, cells, at)
  putAscii(into, ',"benefits":{"childcare_leave":')
  putJson(into, cell(CHILDCARE_LEAVE) + cell(BIRTH_LEAVE))
  putCells(into, BENEFITS, cells, at)
  putAscii(into, '}')
  putCells(into, AFTER_BENEFITS, cells, at)
  putAscii(into, '}')
}

/** Whether a row says what the row of the month before says; the columns up to `NET` are the ones that are written. */
const isAsBefore = (cells: Float64Array, at: number): boolean => {
  for (let place = at + NET; place >= at; place--) if (cells[place] !== cells[place - WIDTH]) return false
  return true
}
