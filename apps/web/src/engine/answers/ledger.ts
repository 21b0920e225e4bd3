import { month } from '@yohaku/kernel'
import { type Ledger, ledger, withTracks } from '@yohaku/projection'
import type { LedgerQuestion } from '../questions/ledger.ts'

export const answer = ({ plan, track, from, months }: LedgerQuestion): Ledger =>
  ledger(withTracks(plan), { track, months, ...(from === undefined ? {} : { from: month(from) }) })
