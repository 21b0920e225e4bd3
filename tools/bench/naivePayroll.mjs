/**
 * The yardstick for the money: the barest payroll one could write. One year's rates as literals, floating point, no dates, no
 * bonuses, no leave, no benefits, no filings, no explanation. Its sums are near the truth for a plain month and nothing more; it
 * says how much the whole truth costs beside the least one could compute.
 *
 * @param {{ readonly months: number, readonly adults: readonly { readonly baseMonthly: number, readonly commuting: number }[] }} household
 * @returns {readonly number[]} what is left of each month
 */
export const payNaively = ({ months, adults }) => {
  const left = []
  for (let month = 0; month < months; month++) {
    let net = 0
    for (const { baseMonthly, commuting } of adults) {
      const remuneration = GRADES.findLast((grade) => baseMonthly + commuting >= grade.from)?.remuneration ?? 58_000
      const health = Math.round(remuneration * 0.0498)
      const pension = Math.round(Math.min(Math.max(remuneration, 88_000), 650_000) * 0.0915)
      const insurance = health + pension + Math.round((baseMonthly + commuting) * 0.0055)
      const incomeTax = incomeTaxOf((baseMonthly - insurance) * 12) / 12
      const residentTax = residentTaxOf(baseMonthly * 12, insurance * 12) / 12
      net += baseMonthly + commuting - insurance - Math.floor(incomeTax) - Math.floor(residentTax)
    }
    left.push(net)
  }
  return left
}

const GRADES = [
  58, 68, 78, 88, 98, 104, 110, 118, 126, 134, 142, 150, 160, 170, 180, 190, 200, 220, 240, 260, 280, 300, 320, 340,
  360, 380, 410, 440, 470, 500, 530, 560, 590, 620, 650, 680, 710, 750, 790, 830, 880, 930, 980, 1030, 1090, 1150, 1210,
  1270, 1330, 1390,
].map((thousands, index, all) => ({
  remuneration: thousands * 1000,
  from: index === 0 ? 0 : ((all[index - 1] + thousands) / 2) * 1000,
}))

const incomeTaxOf = (income) => {
  const taxable = Math.max(0, income - Math.max(740_000, income * 0.3) - 580_000)
  const bracket = BRACKETS.findLast(({ from }) => taxable >= from) ?? BRACKETS[0]
  return (taxable * bracket.rate - bracket.less) * 1.021
}

const BRACKETS = [
  { from: 0, rate: 0.05, less: 0 },
  { from: 1_950_000, rate: 0.1, less: 97_500 },
  { from: 3_300_000, rate: 0.2, less: 427_500 },
  { from: 6_950_000, rate: 0.23, less: 636_000 },
]

const residentTaxOf = (pay, insurance) =>
  Math.max(0, pay - Math.max(740_000, pay * 0.3) - insurance - 430_000) * 0.1 + 5_000
