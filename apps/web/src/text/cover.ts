import type { CoverRefusal, NoSuchDay } from '@yohaku/projection'
import type { CoverWords } from '@yohaku/words'
import type { CoverActs } from './ja/coverActs.ts'

/** Words of 運転整理: about a child at home only plain ones. */
export interface CoverRoomWords {
  readonly cover: CoverWords & {
    readonly acts: CoverActs
    /** `11月24日`. */
    readonly monthDay: (date: string) => string
    readonly child: string
    readonly date: string
    readonly when: string
    readonly morning: string
    readonly call: string
    readonly callAt: string
    readonly order: (order: string) => string
    readonly options: string
    readonly arrives: string
    readonly goes: (who: string) => string
    readonly leaves: string
    readonly pieces: string
    readonly leave: string
    readonly remaining: string
    readonly money: string
    readonly noLeave: string
    readonly noMoney: string
    readonly more: (count: number) => string
    readonly refusal: Readonly<Record<(CoverRefusal | NoSuchDay)['type'], string>>
  }
}
