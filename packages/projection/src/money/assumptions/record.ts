import { RECORD_SMR, SMR_PENSION, WIDTH } from '../run/columns.ts'
import type { AdultMoney } from '../run/household.ts'
import type { Note } from './codes.ts'

/** What the pension record (養育期間標準報酬月額特例) takes for granted. */
export const noteRecord = ({ cells, horizon, kept }: AdultMoney, note: Note): void => {
  let raised = false
  for (let at = (horizon.start - horizon.from) * WIDTH; at < horizon.rows * WIDTH; at += WIDTH)
    raised ||= (cells[at + RECORD_SMR] as number) > (cells[at + SMR_PENSION] as number)
  note('YOIKU_FILED', raised)
  for (const { fromStart, endedByLeave, fromElder } of kept) {
    note('YOIKU_BASE_IS_SMR_AT_START', fromStart)
    note('YOIKU_ENDS_AT_NEXT_LEAVE', endedByLeave)
    note('YOIKU_NEXT_CHILD_KEEPS_FIRST_BASE', fromElder)
  }
}
