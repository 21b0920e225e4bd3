import type { YearMonth } from '@yohaku/kernel'
import { type Recorder, taxedCommuting } from '@yohaku/law'
import { COMMUTING, GROSS } from './columns.ts'

/** Taxable pay of the row at `at` without its bonus: base, and what of the commuting allowance is above the tax-free limit. */
export const taxedPayIn = (cells: Float64Array, at: number, month: YearMonth, recorder?: Recorder): number =>
  (cells[at + GROSS] as number) + taxedCommuting(cells[at + COMMUTING] as number, month, recorder)
