import type { SlipDetail, SlipEntry, SlipQuestion, SlipReason, SlipVerdict } from '@yohaku/projection'

/** Words of 給与明細を見くらべる. */
export interface PayslipWords {
  readonly payslip: {
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
    readonly allEqual: string
    readonly likeliest: (lines: number) => string
    readonly others: string
    readonly estimate: string
    readonly verdict: Readonly<Record<SlipVerdict, string>>
    readonly reason: Readonly<Record<SlipReason, (detail: SlipDetail) => string>>
    readonly question: Readonly<Record<SlipQuestion, string>>
    readonly letter: string
    readonly letterOpening: (month: string) => string
    readonly letterClosing: string
    readonly mayFile: string
    readonly outside: string
  }
}
