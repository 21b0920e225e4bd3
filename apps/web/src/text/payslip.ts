import type { SlipEntry } from '@yohaku/projection'
import type { SlipWords } from '@yohaku/words'

/** Words of 給与明細を見くらべる. */
export interface PayslipWords {
  readonly payslip: SlipWords & {
    readonly lead: string
    readonly intro: string
    readonly whose: string
    readonly month: string
    readonly earlier: string
    readonly later: string
    readonly paste: string
    readonly pasteNote: string
    readonly read: string
    readonly readSome: (lines: number) => string
    readonly readNone: string
    readonly unread: (names: string) => string
    readonly lines: string
    readonly line: (number: number) => string
    readonly amountOf: (line: string) => string
    readonly add: string
    readonly remove: (line: string) => string
    readonly badYen: string
    readonly check: string
    readonly nothing: string
    /** Names as slips print them. */
    readonly entry: Readonly<Record<SlipEntry, string>>
    readonly result: (month: string, who: string) => string
    readonly onSlip: string
    readonly ours: string
    readonly differs: string
    readonly agrees: (lines: number) => string
    readonly likeliest: (lines: number) => string
    readonly others: string
    readonly letter: string
    readonly letterOpening: (month: string) => string
    readonly letterClosing: string
    readonly mayFile: string
    readonly outside: string
  }
}
